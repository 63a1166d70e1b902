/** The places in the HTML that the app fills. */
export interface CompareSlots {
  tools: HTMLElement
  picture: HTMLElement
  panel: HTMLElement
  /** The same as text, which gives way while the table stands in the picture's place. */
  text: HTMLElement
}

export function slotsIn(root: HTMLElement): CompareSlots | undefined {
  const slot = (id: string) => root.querySelector<HTMLElement>(`#${id}`)
  const [tools, picture, panel, text] = ['compare-tools', 'together', 'compare-panel', 'differences'].map(
    slot,
  )
  return tools && picture && panel && text ? { tools, picture, panel, text } : undefined
}
