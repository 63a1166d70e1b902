/** A file of the site; fails in words. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
