import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NET_UNIT_NAMES, type ListingDraft } from "@ocop/contracts"
import { notFound, refusal } from "@ocop/rating/lib/refusal"
import { toLabelEntries } from "@ocop/rating/lib/goods"
import { moveListingChange, slugify, type ListingContent, type NetContent } from "@ocop/rules"
import { draftOf } from "../../lib/listing/change-json"
import { findListing, type FoundListing } from "../../lib/listing/find-listing"
import { assertMaySell, readSeller, type Seller } from "../../lib/listing/may-sell"
import { sellingPlace, type SellingPlace } from "../../lib/listing/selling-place"
import { listingsOf } from "../../lib/listing/service-of"

export interface DecideInput {
  change_id: string
  /** Staff user. */
  actor_id: string
}

const PACK = "Quy cách"
const number = new Intl.NumberFormat("vi-VN")

/** "200 g", "1,5 kg" is left to whoever names packs by hand. */
const packTitle = (net: NetContent | null): string =>
  net ? `${number.format(net.value)} ${NET_UNIT_NAMES[net.unit].vi}` : "Gói"

const freeHandle = async (container: MedusaContainer, title: string, seller: Seller) => {
  const plain = slugify(title) || "san-pham"
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const wanted = [plain, `${plain}-${seller.handle}`]
  const numbered = Array.from({ length: 50 }, (_, at) => `${plain}-${seller.handle}-${at + 2}`)
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle"],
    filters: { handle: [...wanted, ...numbered] },
    withDeleted: true,
  })
  const taken = new Set(data.map(({ handle }: { handle: string }) => handle))
  return [...wanted, ...numbered].find((handle) => !taken.has(handle)) ?? `${plain}-${seller.id}`
}

const shown = ({ title, description, photos }: ListingContent) => ({
  title,
  description: description ?? "",
  images: photos.map((url) => ({ url })),
  thumbnail: photos[0] ?? null,
})

const newProduct = (
  { content, price }: ListingDraft,
  handle: string,
  { salesChannelId, shippingProfileId }: SellingPlace
) => {
  const pack = packTitle(content.net_content)
  return {
    ...shown(content),
    thumbnail: content.photos[0],
    handle,
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: shippingProfileId,
    sales_channels: [{ id: salesChannelId }],
    options: [{ title: PACK, values: [pack] }],
    variants: [
      {
        title: pack,
        options: { [PACK]: pack },
        manage_inventory: content.goods_kind !== "service",
        ...(content.weight_grams ? { weight: content.weight_grams } : {}),
        prices: [{ currency_code: "vnd", amount: price ?? 0 }],
      },
    ],
  }
}

const variantUpdates = ({ product }: FoundListing, content: ListingContent) => {
  const [only] = product?.variants.length === 1 ? product.variants : []
  if (!only || !content.net_content) return []
  const weight = content.weight_grams ? { weight: content.weight_grams } : {}
  return [{ id: only.id, title: packTitle(content.net_content), ...weight }]
}

const planApproval = async (container: MedusaContainer, change_id: string) => {
  const [change] = await listingsOf(container).listOcopListingChanges({ id: [change_id] })
  if (!change) throw notFound("listing.change_not_found")
  const judged = moveListingChange(change.state, "accepted", "staff")
  if (!judged.ok) throw refusal(judged.code)
  const [found, seller] = await Promise.all([
    findListing(container, change.producer_id, change.listing_id),
    readSeller(container, change.producer_id),
  ])
  assertMaySell(seller)
  const draft = draftOf(change)
  const { content } = draft
  const place = await sellingPlace(container, seller.id)
  const handle = found.product ? "" : await freeHandle(container, content.title, seller)
  const goods = found.product?.ocop_goods
  return {
    change_id,
    listing_id: change.listing_id,
    listing_state: found.row?.state ?? "unpublished",
    product_id: found.product?.id ?? null,
    variant_ids: (found.product?.variants ?? []).map(({ id }) => id),
    create: { products: found.product ? [] : [newProduct(draft, handle, place)] },
    update: { products: found.product ? [{ id: found.product.id, ...shown(content) }] : [] },
    variants: { product_variants: variantUpdates(found, content) },
    stock: { location_id: place.stockLocationId, stocked_quantity: draft.stock ?? 0 },
    tie: { producer_id: seller.id, registered_product_id: content.registered_product_id },
    said: { product_set: content.product_set, weight_grams: content.weight_grams },
    net_content: content.net_content,
    goods: {
      goods_kind: content.goods_kind,
      label: toLabelEntries(content.label),
      net_contents: goods?.net_contents ?? [],
      harvest_months: goods?.harvest_months ?? [],
      story: goods?.story ?? null,
      illustrative: false,
    },
  }
}

export type ApprovalPlan = Awaited<ReturnType<typeof planApproval>>

/** Everything approval needs to know, read once; nothing is written. */
export const planApprovalStep = createStep(
  "plan-approval",
  async ({ change_id }: DecideInput, { container }) =>
    new StepResponse(await planApproval(container, change_id))
)
