import { catalogPaths } from "~/features/catalog/catalog-paths"
import { countText } from "~/features/catalog/catalog-words"
import { m } from "~/paraglide/messages"
import type { Locator, MapPlace, ProvinceMap } from "./map.server"
import { LEVEL_LIMITS, type DistrictView, type Level } from "./map-view"

/** Shade and dot both tell how many, so that the map is read without colours too. */
const SHADES: Record<Level, string> = {
  0: "fill-paper",
  1: "fill-lantern-soft",
  2: "fill-lantern",
  3: "fill-cinnamon",
}
const DOTS: Record<Level, number> = { 0: 0, 1: 4, 2: 7, 3: 10 }

const LINE = "stroke-edge hover:stroke-ink hover:stroke-2"

const titleOf = (name: string, count: number): string => `${name}: ${countText(count)}`

/** The list below is the keyboard's way: 94 stops here would stand between it and the page. */
const Commune = ({ code, name, count, level, d }: MapPlace) => (
  <a href={catalogPaths.commune(code)} tabIndex={-1}>
    <title>{titleOf(name, count)}</title>
    <path d={d} className={`${SHADES[level]} ${LINE}`} />
  </a>
)

const Mainland = ({ width, height, places }: ProvinceMap) => (
  <svg
    viewBox={`0 0 ${width} ${height}`}
    role="group"
    aria-label={m.map_label()}
    className="h-auto w-full"
  >
    {places.map((place) => (
      <Commune key={place.code} {...place} />
    ))}
    <g className="pointer-events-none fill-ink stroke-paper" aria-hidden="true">
      {places
        .filter(({ level }) => level > 0)
        .map(({ code, x, y, level }) => (
          <circle key={code} cx={x} cy={y} r={DOTS[level]} />
        ))}
    </g>
  </svg>
)

const Dots = ({ dots, size, label }: { dots: string; size: number; label: string }) => (
  <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="h-auto w-full">
    <path d={dots} className="stroke-cinnamon [stroke-linecap:round] [stroke-width:5]" />
  </svg>
)

const INSET = "flex flex-col rounded-soft border border-edge bg-river-soft p-2"

/** The two archipelagos lie hundreds of kilometres out: each has a frame of its own. */
const Islands = ({ hoangSa, truongSa, insetSize }: ProvinceMap) => (
  <div className="grid grid-cols-2 gap-3 lg:grid-cols-1 lg:content-start">
    <figure className={INSET}>
      <Dots dots={hoangSa.dots} size={insetSize} label={m.map_hoang_sa_label()} />
      <figcaption>
        <a href={catalogPaths.commune(hoangSa.code)} className="text-river underline">
          {m.map_hoang_sa()}
        </a>
      </figcaption>
    </figure>
    <figure className={INSET}>
      <Dots dots={truongSa.dots} size={insetSize} label={m.map_truong_sa_label()} />
      <figcaption>{m.map_truong_sa()}</figcaption>
    </figure>
  </div>
)

const [NONE, FEW, SOME] = LEVEL_LIMITS

const legend = (): [Level, string][] => [
  [0, m.map_level_none()],
  [1, m.map_level_between({ from: NONE + 1, to: FEW })],
  [2, m.map_level_between({ from: FEW + 1, to: SOME })],
  [3, m.map_level_more({ from: SOME + 1 })],
]

const Legend = () => (
  <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1" aria-label={m.map_legend()}>
    {legend().map(([level, text]) => (
      <li key={level} className="flex items-center gap-2">
        <svg viewBox="0 0 28 28" className="size-7" aria-hidden="true">
          <rect x="1" y="1" width="26" height="26" className={`${SHADES[level]} stroke-edge`} />
          {level ? (
            <circle cx="14" cy="14" r={DOTS[level]} className="fill-ink stroke-paper" />
          ) : null}
        </svg>
        {text}
      </li>
    ))}
  </ul>
)

export const MapFigure = (map: ProvinceMap) => (
  <figure>
    <div className="grid gap-3 lg:grid-cols-[1fr_13rem]">
      <div className="rounded-card border border-line bg-river-soft p-2">
        <Mainland {...map} />
      </div>
      <Islands {...map} />
    </div>
    <Legend />
    <figcaption className="mt-2 text-ink-soft">{m.map_source()}</figcaption>
  </figure>
)

const District = ({ slug, name, count, communes }: DistrictView) => (
  <section className="break-inside-avoid">
    <h3 className="text-lg font-semibold">{name}</h3>
    {count ? (
      <a
        href={catalogPaths.products({ district: [slug] })}
        className="inline-block py-2 text-river underline"
      >
        {m.map_district_products({ products: countText(count), name })}
      </a>
    ) : null}
    <ul className="pb-4">
      {communes.map((commune) => (
        <li key={commune.code}>
          <a
            href={catalogPaths.commune(commune.code)}
            className="flex min-h-11 items-center justify-between gap-3 hover:underline"
          >
            <span className="text-river">{commune.name}</span>
            {commune.count ? (
              <span className="text-ink-soft">{countText(commune.count)}</span>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

/** The same as the map, in words. */
export const DistrictList = ({ districts }: { districts: readonly DistrictView[] }) => (
  <div className="gap-8 sm:columns-2 lg:columns-3">
    {districts.map((district) => (
      <District key={district.slug} {...district} />
    ))}
  </div>
)

/** Where a commune lies in the province. */
export const LocatorMap = ({ locator, name }: { locator: Locator; name: string }) => (
  <svg
    viewBox={`0 0 ${locator.width} ${locator.height}`}
    role="img"
    aria-label={m.map_locator({ name })}
    className="h-auto w-full max-w-xs"
  >
    <path d={locator.outline} className="fill-sand stroke-edge" />
    <path d={locator.place} className="fill-cinnamon stroke-cinnamon-deep" />
    <circle
      cx={locator.x}
      cy={locator.y}
      r="36"
      className="fill-none stroke-cinnamon [stroke-width:6]"
    />
  </svg>
)
