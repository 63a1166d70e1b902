import { createContext, type RefObject } from 'react'
import type { Box } from '../scene/geometry.ts'
import type { Scene } from '../scene/scene.ts'
import type { Size, View } from './camera.ts'
import type { Look } from './lookOf.ts'
import type { Words } from './words.ts'

/** What the toolbar and the keys can ask of the camera. */
export interface CameraCommands {
  zoom(factor: number): void
  fit(): void
  actualSize(): void
  show(box: Box): void
  /** Takes a view as another picture has it. */
  follow(view: View): void
}

/** How a picture is moved that stands in a page of somebody else's. */
export interface Manners {
  pan: boolean
  zoom: boolean
  /** Whether the camera travels: as the reader's system says, always, or never. */
  motion: 'auto' | 'on' | 'off'
}

/** What a picture needs to be drawn, whichever way it is drawn. */
export interface CanvasProps {
  /** As it is to be drawn now, with its emphasis. */
  scene: Scene
  /** Size of the frame when the picture first stands in it, px. */
  frame: Size
  /** How much of the frame the panel covers at its right, px. */
  covered: number
  look: Look | undefined
  commands: RefObject<CameraCommands | null>
  words: Words
  /** Told wherever the camera goes, and whether somebody moved it by hand. */
  onView?(view: View, byHand: boolean): void
  /** Inside another page: one finger and the wheel are left to that page, and the picture fills its frame. */
  manners?: Manners
  /** For ids, where a page has several pictures. */
  idPrefix?: string
  onSelect(id: string | undefined): void
  onHover(id: string | undefined): void
}

/** What makes a thing of the picture a button for the keyboard. */
export type FocusAttributes = (thing: { id: string; name: string }) => {
  role: 'button'
  className: string
  tabIndex: number
  'data-focus': string
  'aria-label': string
  'aria-pressed': boolean
}

export const FocusContext = createContext<FocusAttributes>(({ id, name }) => ({
  role: 'button',
  className: 'focusable',
  tabIndex: -1,
  'data-focus': id,
  'aria-label': name,
  'aria-pressed': false,
}))
