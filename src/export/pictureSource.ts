import type { Diagram } from '../model/diagram.ts'

/** What a picture carries besides what it shows, so that it can be opened again as a diagram. Made by `pictureSource`. */
export interface PictureSource {
  /** Of the diagram. */
  id: string
  /** The whole diagram as JSON, as the door takes it. */
  json: string
  /** The page that shows the same. */
  address?: string
}

/** A diagram as its picture carries it. */
export function pictureSource(diagram: Diagram, address?: string): PictureSource {
  return { id: diagram.id, json: JSON.stringify(diagram), ...(address !== undefined && { address }) }
}
