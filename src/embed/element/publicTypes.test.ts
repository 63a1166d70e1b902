import { expectTypeOf, test } from 'vitest'
import type { EmbedOptions } from '../../model/embedOptions.ts'
import type { PipelineDiagram } from './PipelineDiagramElement.ts'
import type { PipelineDiagramElement, PipelineDiagramOptions } from './publicTypes.ts'

test('the published types say of the options what the schema says', () => {
  type Said = Omit<EmbedOptions, 'id' | 'origin' | 'keys'>
  expectTypeOf<PipelineDiagramOptions>().toExtend<Said>()
  expectTypeOf<Said>().toExtend<PipelineDiagramOptions>()
  expectTypeOf<keyof PipelineDiagramOptions>().toEqualTypeOf<keyof Said>()
})

test('the element is what its published type says', () => {
  expectTypeOf<PipelineDiagram>().toExtend<PipelineDiagramElement>()
})
