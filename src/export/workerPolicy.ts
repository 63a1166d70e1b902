/** The name of what may say, in a page that can export, which address is a worker's script. */
export const EXPORT_WORKER_POLICY = 'atlas-export'
