/** What `pipeline-atlas/react` gives. */
export { PipelineDiagram } from './element/PipelineDiagramComponent.tsx'
