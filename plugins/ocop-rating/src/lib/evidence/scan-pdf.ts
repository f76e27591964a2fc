import { inflateSync } from "node:zlib"

/** Most bytes one packed part may open to, and all of them together. */
const MAX_PART = 16 * 1024 * 1024
const MAX_ALL = 64 * 1024 * 1024

/**
 * What makes a PDF more than pages: programs, starting others, files inside, forms that are
 * programs, film. `/Encrypt` because what cannot be read cannot be judged.
 */
const ACTIVE =
  /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|Rendition|SubmitForm|ImportData|GoToE|GoToR|Encrypt)(?![A-Za-z0-9])/
/** The longer names alone: in packed pictures two letters occur by chance. */
const ACTIVE_ANYWHERE =
  /\/(?:JavaScript|EmbeddedFiles|RichMedia|SubmitForm|ImportData)(?![A-Za-z0-9])/

/** Letters of a name may be written as numbers: /J#61vaScript is /JavaScript. */
const spelledOut = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

interface Part {
  /** What stands before the stream: the dictionary that describes it. */
  head: string
  body: Buffer
}

/** The file cut into what stands outside of streams and the streams. */
const cut = (bytes: Buffer): { outside: string; parts: Part[] } => {
  const text = bytes.toString("latin1")
  const parts: Part[] = []
  let outside = ""
  let from = 0
  for (const { index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    if (index < from) continue
    const begins = text.indexOf("\n", index) + 1
    const end = text.indexOf("endstream", begins)
    if (end < 0) break
    outside += text.slice(from, index)
    parts.push({
      head: text.slice(Math.max(from, index - 2000), index),
      body: bytes.subarray(begins, end),
    })
    from = end
  }
  return { outside: outside + text.slice(from), parts }
}

/** Objects may be packed into streams, where their names cannot be seen; null when one does not open. */
const unpack = (parts: readonly Part[]): string | null => {
  let opened = ""
  for (const { head, body } of parts) {
    if (!/\/ObjStm(?![A-Za-z0-9])/.test(spelledOut(head))) continue
    try {
      opened += inflateSync(body, { maxOutputLength: MAX_PART }).toString("latin1")
    } catch {
      return null
    }
    if (opened.length > MAX_ALL) return null
  }
  return opened
}

/**
 * Whether a PDF is no more than pages, as far as a careful look tells. It rather refuses a harmless
 * file than takes one it cannot read: packed objects that do not open with the usual method, and
 * anything encrypted, are refused. It does not vouch for a viewer's bugs.
 */
export const isPlainPdf = (bytes: Buffer): boolean => {
  const whole = bytes.toString("latin1")
  if (!/%%EOF\s*\0*\s*$/.test(whole.slice(-2048))) return false
  if (ACTIVE_ANYWHERE.test(spelledOut(whole))) return false
  const { outside, parts } = cut(bytes)
  const packed = unpack(parts)
  return packed !== null && !ACTIVE.test(spelledOut(outside + packed))
}
