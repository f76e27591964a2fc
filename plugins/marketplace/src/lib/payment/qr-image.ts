import type { QrView } from "@ocop/contracts"
import { create, toBuffer } from "qrcode"

/** White around a code, in modules, as the standard wants it. */
const QUIET = 4

/** The code as runs of dark modules, to be drawn as one path. */
export const qrView = (text: string): QrView => {
  const { modules } = create(text, { errorCorrectionLevel: "M" })
  const runs: string[] = []
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      const from = column
      while (column + 1 < modules.size && modules.get(row, column + 1)) column++
      runs.push(`M${from + QUIET} ${row + QUIET}h${column - from + 1}v1h-${column - from + 1}z`)
    }
  return { text, size: modules.size + 2 * QUIET, path: runs.join("") }
}

/** The code as a picture for a phone's gallery, about 500 pixels wide. */
export const qrPng = (text: string): Promise<Buffer> =>
  toBuffer(text, { errorCorrectionLevel: "M", margin: QUIET, width: 520, type: "png" })
