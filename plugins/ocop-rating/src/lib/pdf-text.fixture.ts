import { inflateSync } from "node:zlib"

/** The letters a reader of the PDF gets: glyph numbers of the page through the font's ToUnicode. */
export const textOf = (pdf: Buffer): string => {
  const latin = pdf.toString("latin1")
  const streams = [...latin.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, raw]) => {
    try {
      return [inflateSync(Buffer.from(raw ?? "", "latin1")).toString("latin1")]
    } catch {
      return []
    }
  })
  const maps = streams.filter((stream) => stream.includes("beginbfrange")).map(readMap)
  const pages = streams.filter((stream) => / Tf\n/.test(stream))
  return pages.map((page) => readPage(page, maps)).join("\n")
}

const utf16 = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le")

const readMap = (stream: string): string[] =>
  [...stream.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g)].flatMap(([, , , list]) =>
    [...(list ?? "").matchAll(/<([0-9a-f]*)>/g)].map(([, hex]) => utf16(hex ?? ""))
  )

const readPage = (page: string, maps: string[][]): string => {
  const decode = (hex: string, map: string[]) =>
    (hex.match(/.{4}/g) ?? []).map((glyph) => map[parseInt(glyph, 16)] ?? "").join("")
  const readings = maps.map((map) =>
    [...page.matchAll(/\[([^\]]*)\] TJ/g)]
      .map(([, run]) => [...(run ?? "").matchAll(/<([0-9a-f]+)>/g)])
      .map((parts) => parts.map(([, hex]) => decode(hex ?? "", map)).join(""))
      .join(" ")
  )
  return readings.join("\n")
}
