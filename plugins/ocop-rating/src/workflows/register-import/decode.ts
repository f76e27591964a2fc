import { decode } from "iconv-lite"
import { accept, refuse, type Result } from "@ocop/rules"
import type { RegisterImportReport } from "@ocop/contracts"

interface Decoded {
  text: string
  encoding: RegisterImportReport["encoding"]
}

/** Control characters no register row holds; a spreadsheet's own file or UTF-16 without a mark is full of them. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/
/** Every Vietnamese letter composes; a mark left over means the text was never Windows-1258. */
const LONELY_MARK = /\p{M}/u

const startsWith = (bytes: Buffer, ...mark: number[]) =>
  mark.every((byte, at) => bytes[at] === byte)

const strictly = (encoding: "utf-8" | "utf-16le", bytes: Buffer): string | null => {
  try {
    // the decoder takes the byte order mark away
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize("NFC")
  } catch {
    return null
  }
}

const asWindows1258 = (bytes: Buffer): string | null => {
  const text = decode(bytes, "windows-1258").normalize("NFC")
  return LONELY_MARK.test(text) ? null : text
}

const readAs = (bytes: Buffer): { text: string | null; encoding: Decoded["encoding"] } => {
  if (startsWith(bytes, 0xff, 0xfe))
    return { text: strictly("utf-16le", bytes), encoding: "utf-16le" }
  const text = strictly("utf-8", bytes)
  if (text !== null || startsWith(bytes, 0xef, 0xbb, 0xbf)) return { text, encoding: "utf-8" }
  return { text: asWindows1258(bytes), encoding: "windows-1258" }
}

/** Text of a file as Vietnamese offices save them, in composed letters and with plain line ends. */
export const decodeFile = (bytes: Buffer): Result<Decoded, "import.encoding_unreadable"> => {
  const { text, encoding } = readAs(bytes)
  return text === null || UNPRINTABLE.test(text)
    ? refuse("import.encoding_unreadable")
    : accept({ text: text.replace(/\r\n?/g, "\n"), encoding })
}
