import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreCartReview } from "@ocop/contracts"
import { assessCart, type Assessment } from "./assess-cart"
import { toCartReview, type ReviewFacts } from "./cart-review"
import { findCommunes } from "./delivery"
import { readBadges } from "../../../lib/catalogue/badges"
import { notFound } from "../../../lib/refusal"
import { today } from "../../../lib/today"

const hasIssue = ({ issues }: Assessment, code: string): boolean =>
  issues.some((issue) => issue.code === code)

/** A cart with a product that is gone cannot be priced anew: the buyer must remove it first. */
const mayRefresh = (assessment: Assessment): boolean =>
  hasIssue(assessment, "cart.price_changed") && !hasIssue(assessment, "cart.product_unavailable")

const readFacts = async (
  container: MedusaContainer,
  { offers }: Assessment
): Promise<ReviewFacts> => {
  const all = [...offers.values()]
  const codes = all.flatMap(({ producer }) => producer?.commune_code ?? [])
  const products = all.flatMap(({ registered_product_id }) => registered_product_id ?? [])
  const [communes, badges] = await Promise.all([
    findCommunes(container, [...new Set(codes)]),
    readBadges(container, [...new Set(products)], today()),
  ])
  return { communes, badges }
}

const mustAssess = async (container: MedusaContainer, cartId: string): Promise<Assessment> => {
  const assessment = await assessCart(container, cartId)
  if (!assessment || assessment.cart.completed_at) throw notFound("cart.not_found")
  return assessment
}

/** Brings changed prices into the cart; true when there was something to bring. */
export const refreshChangedPrices = async (
  container: MedusaContainer,
  assessment: Assessment
): Promise<boolean> => {
  if (!mayRefresh(assessment)) return false
  const input = { cart_id: assessment.cart.id, force_refresh: true }
  await refreshCartItemsWorkflow(container).run({ input })
  return true
}

/**
 * The cart with today's prices. Price changes are reported this once; afterwards the cart holds
 * the new price and the buyer has seen it.
 *
 * @throws MedusaError 404 `cart.not_found`
 */
export const reviewCart = async (
  container: MedusaContainer,
  cartId: string
): Promise<StoreCartReview> => {
  const before = await mustAssess(container, cartId)
  const refreshed = await refreshChangedPrices(container, before)
  const now = refreshed ? await mustAssess(container, cartId) : before
  const facts = await readFacts(container, now)
  return toCartReview({ ...now, issues: before.issues }, facts)
}

/** The cart as it stands, whatever has become of it; null when there is none. */
export const readReview = async (
  container: MedusaContainer,
  cartId: string
): Promise<StoreCartReview | null> => {
  const assessment = await assessCart(container, cartId)
  return assessment && toCartReview(assessment, await readFacts(container, assessment))
}
