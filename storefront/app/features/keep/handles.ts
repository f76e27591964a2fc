/** Made by the floor itself: lower case, digits and hyphens. */
const HANDLE = /^[a-z0-9-]{1,200}$/

export const isHandle = (text: string): boolean => HANDLE.test(text)

/** Handles of products as an address or a cookie lists them: each once, at most so many. */
export const readHandles = (texts: readonly string[], most: number): string[] => {
  const handles = texts
    .flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .filter(isHandle)
  return [...new Set(handles)].slice(0, most)
}

/** How many that were named were not taken: no handles, or too many of them. */
export const countIgnored = (texts: readonly string[], taken: readonly string[]): number => {
  const named = new Set(texts.flatMap((text) => text.split(",")).map((text) => text.trim()))
  named.delete("")
  return named.size - taken.length
}
