/** What we use of pngjs, which brings no types of its own. */
declare module 'pngjs' {
  export interface PNG {
    width: number
    height: number
    /** Red, green, blue and alpha of each pixel, a byte each. */
    data: Uint8Array
  }
  export const PNG: { sync: { read(file: Uint8Array): PNG } }
}
