// The package ships no types; this is as much of it as we use.
declare module 'subset-font' {
  function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt'
      noHinting?: boolean
      keepFeatures?: string[]
      preserveNameIds?: number[]
    },
  ): Promise<Buffer>
  export = subsetFont
}
