import type { StoreProducerCard } from "@ocop/contracts"
import { toCartView } from "~/features/checkout/cart-view"
import { SellerLines } from "~/features/checkout/cart-lines"
import { ProducerList } from "~/features/producer/producer-list"
import { ProducerStories } from "~/features/producer/producer-stories"
import { AnnouncementBanner } from "~/features/static/announcement-banner"
import { toAnnouncement } from "~/features/static/announcement"
import { localPath } from "~/lib/language"
import { m } from "~/paraglide/messages"
import { KitPart } from "./kit-part"
import { KIT_STATUSES } from "./kit-statuses"
import { cartLine, PRODUCER } from "./samples"

const CART = toCartView({
  id: "cart_1",
  lines: [
    cartLine(),
    cartLine({ id: "line_2", quantity: 9, available: 4 }),
    cartLine({ id: "line_3" }),
  ],
  issues: [
    { code: "cart.stock_insufficient", line_id: "line_2", previous_unit_price: null },
    { code: "cart.price_changed", line_id: "line_3", previous_unit_price: 170_000 },
  ],
  item_total: 1_140_000,
  shipping: null,
  tax_total: 0,
  total: 1_140_000,
  email: null,
  delivery: null,
  invoice: null,
  fingerprint: "x",
})

const PRODUCERS: StoreProducerCard[] = [
  { ...PRODUCER, origin: { commune: null, former: null }, product_count: 3, story: null },
  {
    ...PRODUCER,
    id: "prod_2",
    kind: null,
    origin: { commune: null, former: null },
    product_count: 1,
    story:
      "Ba đời nhà tôi làm mắm bên sông. Cá tươi, muối hạt, chum sành và mười hai tháng chờ đợi.",
  },
]

const Cart = () => (
  <KitPart title={m.kit_cart()}>
    {CART.sellers.map((seller, index) => (
      <SellerLines key={index} seller={seller} problem={null} />
    ))}
  </KitPart>
)

const Announcement = () => (
  <KitPart title={m.kit_announcement()}>
    <AnnouncementBanner
      announcement={toAnnouncement(
        `---\ntitle: ${m.kit_announcement()}\nfrom: "2026-12-20"\nto: "2026-12-24"\nlink: /san-pham\n---\n${m.kit_type_sample()}`
      )}
    />
  </KitPart>
)

const ErrorPages = () => (
  <KitPart title={m.kit_pages()}>
    <ul className="flex flex-wrap gap-x-6">
      {KIT_STATUSES.map((status) => (
        <li key={status}>
          <a
            href={localPath(`/_kit/loi/${status}`)}
            className="inline-block py-2 text-river underline"
          >
            {m.kit_page_of({ status })}
          </a>
        </li>
      ))}
      <li>
        <a href={localPath("/ngoai-tuyen")} className="inline-block py-2 text-river underline">
          {m.offline_title()}
        </a>
      </li>
    </ul>
  </KitPart>
)

export const KitShop = () => (
  <>
    <Cart />
    <KitPart title={m.kit_producers()}>
      <ProducerStories producers={PRODUCERS} />
      <ProducerList producers={PRODUCERS} />
    </KitPart>
    <Announcement />
    <ErrorPages />
  </>
)
