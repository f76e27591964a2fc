import { catalogPaths } from "~/features/catalog/catalog-paths"
import { countText, monthText } from "~/features/catalog/catalog-words"
import { monthInText } from "~/lib/month"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { findPaths } from "./find-paths"
import { MONTHS, type SeasonMonth } from "./season-view"

const CHIP = "inline-flex min-h-11 min-w-11 items-center justify-center rounded-full border px-3"

/** Any month can be the first: each is a link, the one shown is marked. */
export const MonthPicker = ({ first }: { first: number }) => (
  <nav aria-label={m.season_months()}>
    <ul className="flex flex-wrap gap-2">
      {MONTHS.map((month) => (
        <li key={month}>
          <a
            href={findPaths.seasons(month)}
            aria-current={month === first ? "true" : undefined}
            className={`${CHIP} ${
              month === first
                ? "border-river bg-river-soft font-semibold text-river-deep"
                : "border-edge bg-paper text-river hover:bg-river-soft"
            }`}
          >
            {monthText(month)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Names = ({ products }: Pick<SeasonMonth, "products">) => (
  <ul className="flex flex-wrap gap-x-6">
    {products.map(({ handle, title }) => (
      <li key={handle}>
        <a href={catalogPaths.product(handle)} className="inline-block py-2 text-river underline">
          {title}
        </a>
      </li>
    ))}
  </ul>
)

const Month = ({ month, count, products }: SeasonMonth) => (
  <tr className="border-t border-line align-top">
    <th scope="row" className="py-3 pr-4 text-left whitespace-nowrap">
      {monthText(month)}
    </th>
    <td className="py-1">
      {count ? (
        <>
          <Names products={products} />
          <a
            href={catalogPaths.products({ season: [String(month)] })}
            className="inline-block py-2 font-semibold text-river underline"
          >
            {m.season_all({
              products: countText(count),
              month: monthInText(month, getLocale()),
            })}
          </a>
        </>
      ) : (
        <p className="py-2 text-ink-soft">{m.season_none()}</p>
      )}
    </td>
  </tr>
)

export const SeasonTable = ({ months }: { months: readonly SeasonMonth[] }) => (
  <table className="w-full rounded-card bg-paper">
    <caption className="sr-only">{m.season_caption()}</caption>
    <thead className="sr-only">
      <tr>
        <th scope="col">{m.season_month()}</th>
        <th scope="col">{m.season_products()}</th>
      </tr>
    </thead>
    <tbody>
      {months.map((month) => (
        <Month key={month.month} {...month} />
      ))}
    </tbody>
  </table>
)
