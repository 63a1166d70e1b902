// The package ships no types; this is as much of it as we use.
declare module 'fontkit' {
  export function create(bytes: Uint8Array): { hasGlyphForCodePoint(code: number): boolean }
}
