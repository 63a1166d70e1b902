import type { ReactElement } from 'react'
import type { Language } from '../model/vocabulary.ts'
import type { TextFile } from './siteFile.ts'

/** A page before its fonts and the app's script are known. Made by `draftsOf`, taken by `buildPages`. */
export interface Draft {
  /** From the site's root: the folder with a slash at its end, and its page. */
  folder: string
  path: string
  /** For names of files that are this page's own; pages of one name share them. */
  name: string
  language: Language
  title: string
  description: string
  /** Its markup, made when somebody asks for the page. */
  body: () => string
  /**
   * What it looks like before anything else is loaded: an architecture's page, one of the library's, one that compares or presents, or
   * one inside another page.
   */
  look: 'explorer' | 'library' | 'compare' | 'present' | 'embed'
  scripts: readonly string[]
  /** For a page that is there for other pages: where from the site's root the same is for readers. No search engine is to list it. */
  shows?: string
  /** Where its link preview is, and the picture, made when somebody asks for it. */
  image: string
  preview: () => ReactElement
  alternates: Readonly<Record<Language | 'x-default', string>>
  /** Every character that the page can show, besides those of the app's own words. */
  letters: string
  /** What the app will ask for on this page, from the site's root, and for which screens. */
  fetched: readonly { path: string; media?: string }[]
  /** What other sites can show of it, if anything: by this name, from the site's root. */
  embed?: { title: string; path: string }
  /** What it asks for, or may. */
  files: readonly TextFile[]
}
