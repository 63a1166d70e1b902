/** Something of the search that the build wrote. */
export async function fetchSearch<T>(address: URL): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`)
  return response.json()
}
