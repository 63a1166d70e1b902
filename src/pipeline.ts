/**
 * The whole story, from a file to a picture:
 *
 * ```
 * diagrams/**.json ─parseDiagram→ Diagram ─layoutDiagram→ Layout ─buildScene→ Scene ─┬→ page (React Flow)
 *                                    │                               emphasize ↺     ├→ SVG → PNG, for files and link previews
 *                                    ├→ outline, Markdown, Mermaid                   └→ small pictures of the library
 *                                    └→ where each technology and role stands
 *
 * two Diagrams, and what somebody wrote about them ─compare→ Compared ─┬→ what is lit and joined on both sides
 *                                                                      └→ tables, Markdown, CSV, JSON
 * two Scenes ─placeTogether→ both on one grid of phases
 * Diagram, or Compared ─layoutForSlide, talkOf→ Talk ─┬→ SlideSvg → full screen, handout, reveal.js, PDF
 *                                                     └─deckOf→ Deck ─pptxOf→ slides of native shapes
 * ```
 *
 * A Diagram is meaning, without coordinates. A Layout is where, without colours. A Scene is all that is needed to draw, and still
 * names what it draws. Text is measured from the font's table, so no step needs a page, and each gives the same everywhere.
 */
import type { Catalog } from './model/catalog.ts'
import type { Diagram } from './model/diagram.ts'
import type { Language } from './model/vocabulary.ts'
import { buildScene } from './scene/buildScene.ts'
import { layoutDiagram } from './scene/layout.ts'
import type { Direction } from './scene/layoutTypes.ts'
import type { Scene } from './scene/scene.ts'

/** What a diagram looks like in a language: columns from left to right (LR), or stages under each other (TB). */
export function sceneOf(
  diagram: Diagram,
  options: { catalog: Catalog; language: Language; direction: Direction },
): Scene {
  return buildScene(diagram, layoutDiagram(diagram, options), options.catalog)
}
