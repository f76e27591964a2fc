import type { MedusaContainer } from "@medusajs/framework/types"
import { createSalesChannelsWorkflow } from "@medusajs/medusa/core-flows"
import { loadLocalityWorkflow, rebuildCatalogueWorkflow } from "@ocop/rating/workflows"
import { makeListing, makeProducer, type MadeListing } from "../../builders/catalogue"
import { seedCommerce, type Commerce } from "../../../src/seed/commerce"

export const TODAY = "2026-11-23"
/** Xã Hùng Sơn, in which the old commune A Xan of the old district Tây Giang lies. */
export const HUNG_SON = "20443"
export const A_XAN = "20443@2025-06-30"
export const HOI_AN = "20410"

const HANDLES = ["tea", "honey", "sauce", "coffee", "cake", "catfish"] as const
type Handle = (typeof HANDLES)[number]

export interface World extends Commerce {
  cooperative: string
  company: string
  suspended: string
  products: Record<Handle, MadeListing>
}

/** Until 29/6/2029. */
const inForce = (stars: number) => ({ stars, first_day: "2026-06-30", last_day: "2029-06-29" })

const makeProducers = async (container: MedusaContainer) => ({
  cooperative: await makeProducer(container, {
    handle: "htx-ra-zeh",
    name: "Hợp tác xã Ra Zéh",
    kind: "cooperative",
    commune_code: HUNG_SON,
    former_unit_id: A_XAN,
    tax_code: "4001234567",
    phone: "0905123456",
    email: "lien-he@example.vn",
    story: "Ba đời làm rẫy trên núi.",
  }),
  company: await makeProducer(container, {
    handle: "cong-ty-pho-hoi",
    name: "Công ty Phố Hội",
    kind: "sme",
    commune_code: HOI_AN,
  }),
  suspended: await makeProducer(container, {
    handle: "ho-kinh-doanh-tam-ngung",
    name: "Hộ kinh doanh tạm ngừng",
    kind: "household",
    status: "suspended",
  }),
})

const makeProducts = async (
  container: MedusaContainer,
  commerce: Commerce,
  { cooperative, company, suspended }: Awaited<ReturnType<typeof makeProducers>>
) => {
  const make = (listing: Parameters<typeof makeListing>[2]) =>
    makeListing(container, commerce, listing)
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Kênh khác" }] },
  })
  const products = {
    tea: await make({
      handle: "tra-dang-sam-tay-giang",
      title: "Trà đảng sâm Tây Giang",
      producerId: cooperative,
      set: 12,
      prices: [120_000, 220_000],
      certificates: [inForce(4)],
      months: [4, 5, 11],
    }),
    honey: await make({
      handle: "mat-ong-rung-ra-zeh",
      title: "Mật ong rừng Ra Zéh",
      producerId: cooperative,
      set: 4,
      prices: [95_000],
      stock: 1,
      months: [3, 4, 5],
      certificates: [{ ...inForce(3), last_day: "2026-11-24" }],
    }),
    sauce: await make({
      handle: "nuoc-mam-nam-o",
      title: "Nước mắm Nam Ô",
      producerId: company,
      set: 9,
      prices: [80_000],
      certificates: [
        { ...inForce(4), first_day: "2026-07-15" },
        { stars: 3, first_day: "2020-01-01", last_day: "2022-12-31" },
      ],
    }),
    coffee: await make({
      handle: "ca-phe-nam-giang",
      title: "Cà phê Nam Giang",
      producerId: company,
      set: 13,
      prices: [150_000],
      certificates: [{ stars: 5, first_day: "2022-01-01", last_day: "2024-12-31" }],
    }),
    cake: await make({
      handle: "banh-trang-dai-loc",
      title: "Bánh tráng Đại Lộc",
      producerId: company,
      prices: [40_000],
      stock: 0,
    }),
    catfish: await make({
      handle: "ca-tra-kho",
      title: "Khô cá tra",
      producerId: company,
      set: 8,
      prices: [60_000],
      certificates: [{ stars: 5, first_day: "2027-01-01", last_day: "2029-12-31" }],
    }),
  }
  await make({
    handle: "ban-nhap",
    title: "Trà bản nháp",
    producerId: cooperative,
    status: "draft",
  })
  await make({ handle: "tam-ngung", title: "Trà tạm ngừng", producerId: suspended })
  await make({ handle: "khong-chu-the", title: "Trà không chủ thể", producerId: null })
  await make({
    handle: "kenh-khac",
    title: "Trà kênh khác",
    producerId: cooperative,
    channels: [channels[0]?.id as string],
  })
  return products
}

export const buildWorld = async (container: MedusaContainer): Promise<World> => {
  await loadLocalityWorkflow(container).run()
  const commerce = await seedCommerce(container)
  const producers = await makeProducers(container)
  const products = await makeProducts(container, commerce, producers)
  await rebuildCatalogueWorkflow(container).run()
  return { ...commerce, ...producers, products }
}
