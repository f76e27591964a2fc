import type { StoreGoods, StoreProduct } from "@ocop/contracts"
import { Paragraphs } from "~/features/catalog/product-parts"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { noticesOf, seasonRanges, toLabelRows } from "./goods-view"

const words = () => ({
  name: m.label_name(),
  kind: m.label_kind(),
  responsible: m.label_responsible(),
  net: m.label_net(),
})

const MadeUp = ({ goods }: { goods: StoreGoods }) =>
  goods.illustrative ? <p className="text-ink-soft italic">{m.label_illustrative()}</p> : null

const Rows = ({ product, goods }: { product: StoreProduct; goods: StoreGoods }) => (
  <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
    {toLabelRows({ ...product, goods }, words(), getLocale()).map(({ key, name, value }) => (
      <div key={key} className="border-b border-line py-1 sm:contents">
        <dt className="text-ink-soft">{name}</dt>
        <dd>{value ?? <em className="text-danger">{m.label_missing()}</em>}</dd>
      </div>
    ))}
  </dl>
)

/** What the law wants on the label of such goods; what is missing is said. */
export const LabelContent = ({ product }: { product: StoreProduct }) => {
  const { goods } = product
  return (
    <section aria-labelledby="nhan" className="space-y-3">
      <h2 id="nhan" className="text-xl font-bold">
        {m.label_title()}
      </h2>
      {goods ? (
        <>
          {noticesOf(goods).map((notice) => (
            <p key={notice} lang="vi" className="font-semibold">
              {notice}
            </p>
          ))}
          <Rows product={product} goods={goods} />
          <MadeUp goods={goods} />
        </>
      ) : (
        <p>{m.label_unknown()}</p>
      )}
      <p className="text-ink-soft">{m.label_batch()}</p>
    </section>
  )
}

export const rangeText = ([first, last]: [number, number]): string =>
  first === last ? m.harvest_month({ month: first }) : m.harvest_range({ first, last })

/** When it is gathered; nothing where it is there all year. */
export const Season = ({ goods }: { goods: StoreGoods | null }) => {
  const ranges = seasonRanges(goods?.harvest_months ?? [])
  if (!ranges.length) return null
  return (
    <p>
      <span className="text-ink-soft">{m.harvest_title()}: </span>
      {ranges.map(rangeText).join("; ")}
    </p>
  )
}

export const Story = ({ goods }: { goods: StoreGoods | null }) =>
  goods?.story ? (
    <section aria-labelledby="cau-chuyen" className="space-y-3">
      <h2 id="cau-chuyen" className="text-xl font-bold">
        {m.story_title()}
      </h2>
      <Paragraphs text={goods.story} />
    </section>
  ) : null
