/** A number from 0 to 2³²−1 that a text always gives (FNV-1a): chance that can be repeated. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

/** A whole number from `least` to `most`, both included, that depends on the text alone. */
export const between = (text: string, least: number, most: number): number =>
  least + (hashOf(text) % (most - least + 1))
