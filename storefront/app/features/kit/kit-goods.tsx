import { PRODUCT_SETS } from "@ocop/rules"
import { BuyBox } from "~/features/catalog/buy-form"
import { setText } from "~/features/catalog/catalog-words"
import { Illustration } from "~/features/catalog/illustration"
import { ProductGrid } from "~/features/catalog/product-card"
import { badgeOfEntry, toBadgeView } from "~/features/certification/badge-view"
import { NothingFound } from "~/features/find/nothing-found"
import { OcopBadge } from "~/features/certification/ocop-badge"
import { ProductCertificate } from "~/features/certification/product-certificate"
import { UnknownCode, VerdictPanel } from "~/features/certification/verdict-panel"
import { toVerdict } from "~/features/certification/verification-view"
import { BuyerRating } from "~/features/rating/buyer-rating"
import { toRatingView } from "~/features/rating/rating-view"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { KitPart, KitState } from "./kit-part"
import { badge, card, entry, product, STATES, VARIANTS } from "./samples"

const Badges = () => (
  <KitPart title={m.kit_badges()}>
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {STATES.map((state) => (
        <KitState key={state} name={state}>
          <OcopBadge badge={toBadgeView(badge(state))} />
        </KitState>
      ))}
      {([3, 5] as const).map((stars) => (
        <KitState key={stars} name={`valid, ${stars}`}>
          <OcopBadge badge={badgeOfEntry({ ...entry("valid"), stars })} />
        </KitState>
      ))}
      <KitState name="none">
        <OcopBadge badge={toBadgeView(null)} />
      </KitState>
    </div>
  </KitPart>
)

const Ratings = () => (
  <KitPart title={m.kit_ratings()}>
    <div className="flex flex-wrap items-center gap-4">
      <BuyerRating rating={toRatingView(4.62, 128, getLocale())} />
      <BuyerRating rating={toRatingView(5, 1, getLocale())} />
      <BuyerRating rating={null} />
    </div>
  </KitPart>
)

const Cards = () => (
  <KitPart title={m.kit_cards()}>
    <ProductGrid
      products={[
        card({ id: "a" }),
        card({ id: "b", product_set: 5, badge: badge("expiring"), in_stock: false }),
        card({ id: "c", product_set: 21, badge: badge("revoked"), price: null }),
        card({ id: "d", product_set: null, badge: null, producer: null }),
      ]}
    />
  </KitPart>
)

const Buying = () => (
  <KitPart title={m.kit_buy()}>
    {/* one of each kind only: a page has one quantity to type */}
    <div className="grid gap-4 md:grid-cols-3">
      {(["several", "sold_out", "no_price"] as const).map((name) => (
        <div key={name} className={CARD}>
          <BuyBox product={product(VARIANTS[name])} />
        </div>
      ))}
    </div>
  </KitPart>
)

const Certificate = () => (
  <KitPart title={m.kit_certificate()}>
    <ProductCertificate product={product(VARIANTS.one)} />
  </KitPart>
)

const Verdicts = () => (
  <KitPart title={m.kit_verdicts()}>
    <div className="grid gap-4 lg:grid-cols-2">
      {STATES.map((state) => (
        <VerdictPanel key={state} verdict={toVerdict(entry(state))} />
      ))}
      <UnknownCode code="48-20857-99-2026" />
    </div>
  </KitPart>
)

const Art = () => (
  <KitPart title={m.kit_art()}>
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
      {PRODUCT_SETS.map(({ no }) => (
        <li key={no} className="overflow-hidden rounded-card border border-line bg-paper">
          <Illustration set={no} seed={`${no}`} className="aspect-[4/3] w-full" />
          <p className="p-2 leading-snug">
            {no}. {setText(no)}
          </p>
        </li>
      ))}
    </ul>
  </KitPart>
)

export const KitGoods = () => (
  <>
    <Badges />
    <Ratings />
    <Cards />
    <Buying />
    <Certificate />
    <Verdicts />
    <KitPart title={m.kit_list()}>
      <NothingFound
        chosen={{ q: ["xyz"], stars: ["5"] }}
        places={{}}
        help={{
          drops: [{ name: "stars", left: { q: ["xyz"] }, count: 3 }],
          sets: [{ value: "12", count: 40 }],
        }}
      />
    </KitPart>
    <Art />
  </>
)
