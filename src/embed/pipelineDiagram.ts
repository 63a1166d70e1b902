import { PipelineDiagram } from './element/PipelineDiagramElement.ts'

/** Makes `<pipeline-diagram>` known to the page that loads this file; where two copies of it are loaded, the first one is it. */
const registry = globalThis.customElements
if (registry && !registry.get('pipeline-diagram')) registry.define('pipeline-diagram', PipelineDiagram)

export { PipelineDiagram }
