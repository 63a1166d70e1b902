// The package ships no types, and those that others wrote are of an older one; this is as much of it as we use.
declare module 'pdfkit' {
  interface StructureElement {
    add: (child: StructureElement | (() => void)) => StructureElement
    end: () => void
  }

  class PDFDocument {
    constructor(options: {
      pdfVersion: '1.7'
      lang: string
      tagged: boolean
      displayTitle: boolean
      autoFirstPage: boolean
      bufferPages: boolean
      /** The first font; an empty one is none. */
      font: string
      info: { Title: string; Author: string; Subject: string; Creator: string; CreationDate: Date }
    })

    outline: { addItem: (title: string, options: { pageNumber: number; fit: boolean }) => void }
    on(event: 'data', listener: (part: Uint8Array) => void): void
    on(event: 'end', listener: () => void): void
    end(): void

    addPage(options: { size: [number, number]; margin: number }): this
    switchToPage(index: number): void
    registerFont(name: string, font: Uint8Array): this
    file(
      bytes: Uint8Array,
      options: { name: string; type: string; description?: string; creationDate: Date; modifiedDate: Date },
    ): void

    struct(type: string, options?: { title?: string; alt?: string }): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: 'Artifact', options: { type: 'Layout' }): this
    endMarkedContent(): this
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      to: string | number,
      options: { structParent: StructureElement },
    ): this

    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(by: number): this
    path(d: string): this
    lineWidth(width: number): this
    lineCap(cap: 'butt' | 'round'): this
    lineJoin(join: 'miter' | 'round'): this
    dash(lengths: number[]): this
    fillColor(colour: string, opacity: number): this
    strokeColor(colour: string, opacity: number): this
    fill(): this
    stroke(): this
    fillAndStroke(): this

    font(name: string, size: number): this
    text(
      text: string,
      x: number,
      y: number,
      options: { lineBreak: false; baseline: 'alphabetic'; features: string[] },
    ): this
  }
  export = PDFDocument
}
