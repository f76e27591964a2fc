import { create } from "qrcode"
import { qrPng, qrView } from "./qr-image"

const TEXT = "00020101021238530010A000000727"

it("draws exactly the dark modules, four units from each edge", () => {
  const { text, size, path } = qrView(TEXT)
  const { modules } = create(TEXT, { errorCorrectionLevel: "M" })
  const drawn = new Set<string>()
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(width); step++) drawn.add(`${Number(x) + step} ${y}`)
  const dark = new Set<string>()
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) dark.add(`${column + 4} ${row + 4}`)
  expect(text).toBe(TEXT)
  expect(size).toBe(modules.size + 8)
  expect(drawn).toEqual(dark)
})

it("is also a PNG", async () => {
  expect((await qrPng(TEXT)).subarray(1, 4).toString()).toBe("PNG")
})
