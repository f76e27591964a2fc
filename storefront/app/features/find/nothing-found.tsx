import { catalogPaths } from "~/features/catalog/catalog-paths"
import {
  countText,
  facetTitle,
  labelsWith,
  priceChipText,
  setText,
  type PlaceNames,
} from "~/features/catalog/catalog-words"
import { FACETS, FLAGS } from "~/features/catalog/listing-filters"
import { shellPaths } from "~/features/shell/shell-paths"
import type { Chosen } from "~/lib/filter-address"
import { m } from "~/paraglide/messages"
import { findPaths } from "./find-paths"
import type { ListingHelp } from "./help.server"

const LINK = "inline-block py-2 text-river underline"

/** What a filter holds, as the visitor chose it: "từ khóa “tra”", "Huyện Tây Giang". */
const choiceText = (chosen: Chosen, name: string, places: PlaceNames): string => {
  const values = chosen[name] ?? []
  const [first = ""] = values
  if (name === "q") return m.help_words({ q: first })
  if (name.startsWith("price_")) return priceChipText(chosen.price_min?.[0], chosen.price_max?.[0])
  const facet = FACETS.find((one) => one === name)
  const known = facet ?? FLAGS.find((one) => one === name)
  if (!known) return m.help_producer()
  const text = values.map((value) => labelsWith(places)(known, value)).join(", ")
  return facet ? `${facetTitle(facet)}: ${text}` : text
}

interface Props {
  chosen: Chosen
  places: PlaceNames
  help: ListingHelp
}

const Drops = ({ chosen, places, help: { drops } }: Props) =>
  drops.length ? (
    <>
      <h3 className="mt-4 font-semibold">{m.help_drop_title()}</h3>
      <ul>
        {drops.map(({ name, left, count }) => (
          <li key={name}>
            <a href={catalogPaths.products(left)} rel="nofollow" className={LINK}>
              {m.help_drop({
                choice: choiceText(chosen, name, places),
                products: countText(count),
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  ) : null

const Sets = ({ help: { sets } }: Props) =>
  sets.length ? (
    <>
      <h3 className="mt-4 font-semibold">{m.help_sets_title()}</h3>
      <ul>
        {sets.map(({ value, count }) => (
          <li key={value}>
            <a href={catalogPaths.products({ set: [value] })} className={LINK}>
              {setText(value)}
            </a>{" "}
            <span className="text-ink-soft">({countText(count)})</span>
          </li>
        ))}
      </ul>
    </>
  ) : null

/** What to do when nothing is found. */
export const NothingFound = (props: Props) => (
  <section className="rounded-card border border-line bg-paper p-4 sm:p-6">
    <h2 className="text-xl font-semibold">{m.list_none()}</h2>
    {props.chosen.q ? <p className="mt-2">{m.help_spelling()}</p> : null}
    <Drops {...props} />
    <Sets {...props} />
    <h3 className="mt-4 font-semibold">{m.help_elsewhere()}</h3>
    <ul>
      <li>
        <a href={catalogPaths.products()} className={LINK}>
          {m.list_none_all()}
        </a>
      </li>
      <li>
        <a href={findPaths.map()} className={LINK}>
          {m.map_title()}
        </a>
      </li>
      <li>
        <a href={catalogPaths.register()} className={LINK}>
          {m.list_none_register()}
        </a>
      </li>
      <li>
        <a href={shellPaths.about()} className={LINK}>
          {m.help_contact()}
        </a>
      </li>
    </ul>
  </section>
)
