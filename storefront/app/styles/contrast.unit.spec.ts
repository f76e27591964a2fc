import { readFileSync } from "node:fs"
import { join } from "node:path"
import { THEME_COLORS } from "../features/shell/theme-color"

const css = readFileSync(join(__dirname, "tokens.css"), "utf8")

type Colors = Record<string, string>

const colorsIn = (text: string): Colors =>
  Object.fromEntries(
    [...text.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value])
  )

const [day = "", evening = ""] = css.split("@media (prefers-color-scheme: dark)")
const MODES = [
  ["light", colorsIn(day)],
  ["dark", colorsIn(evening)],
] as const

/** 0 to 255 of one channel to its share of light, as WCAG 2.2 defines it. */
const lightOf = (channel: number): number =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    lightOf(parseInt(hex.slice(at, at + 2), 16))
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const times = (texts: string[], grounds: string[]) =>
  texts.flatMap((text) => grounds.map((ground) => [text, ground] as const))

const GROUNDS = ["rice", "paper", "sand"]
const SOFT = ["river-soft", "lantern-soft", "danger-soft"]

const TEXT = [
  ...times(["ink", "ink-soft", "cinnamon", "cinnamon-deep", "river-deep"], [...GROUNDS, ...SOFT]),
  ...times(["river", "danger"], [...GROUNDS, ...SOFT]),
  ...times(["on-fill"], ["river", "river-deep", "cinnamon", "cinnamon-deep", "danger"]),
  ["night-ink", "night"] as const,
]

/** Edges of fields, and what marks the focus. */
const SHAPES = times(["edge", "river"], [...GROUNDS, "river-soft", "lantern-soft"])

describe.each(MODES)("in %s mode", (_mode, colors) => {
  const ratio = (a: string, b: string) => contrast(colors[a] ?? "", colors[b] ?? "")

  it.each(TEXT)("%s can be read on %s", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SHAPES)("%s can be seen on %s", (shape, ground) => {
    expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3)
  })
})

it("has an evening value for every colour of the day", () => {
  expect(Object.keys(MODES[1][1])).toEqual(Object.keys(MODES[0][1]))
})

it("tells the browser's bar the colour of the header", () => {
  expect(THEME_COLORS).toEqual({ light: MODES[0][1].paper, dark: MODES[1][1].paper })
})
