import type { CSSProperties, ReactElement, ReactNode, Ref } from 'react'
import type {
  PipelineDiagramEvents,
  PipelineDiagramLanguage,
  PipelineDiagramMethods,
  PipelineDiagramOptions,
} from './publicTypes.ts'

type Told<Kind extends keyof PipelineDiagramEvents> = (detail: PipelineDiagramEvents[Kind]) => void

export interface PipelineDiagramProps extends Partial<PipelineDiagramOptions> {
  /** A diagram as its file has it: JSON as text, or what that says. */
  diagram: object | string
  /** Entries of the catalogue that the diagram names, as in the files of `diagrams/catalog/`; of the others their ids are shown. */
  catalog?: {
    technologies?: readonly object[]
    roles?: readonly object[]
    readings?: readonly object[]
  }
  lang?: PipelineDiagramLanguage
  className?: string
  style?: CSSProperties
  /** Shown until the diagram is there, and where it cannot be. */
  children?: ReactNode
  ref?: Ref<PipelineDiagramMethods>
  onReady?: Told<'ready'>
  onStep?: Told<'step'>
  onSelect?: Told<'select'>
  /** Where this gives false, the address is not opened. */
  onLink?: (detail: PipelineDiagramEvents['link']) => unknown
  onError?: Told<'error'>
}

/** What the package gives. */
export type PipelineDiagramComponent = (props: PipelineDiagramProps) => ReactElement
