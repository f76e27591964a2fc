import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreCartReview } from "@ocop/contracts"
import { assessCart, type Assessment } from "./assess-cart"
import { toCartReview, type CommuneNames } from "./cart-review"
import { findCommunes } from "./delivery"
import { notFound } from "../../../lib/refusal"

const hasIssue = ({ issues }: Assessment, code: string): boolean =>
  issues.some((issue) => issue.code === code)

/** A cart with a product that is gone cannot be priced anew: the buyer must remove it first. */
const mayRefresh = (assessment: Assessment): boolean =>
  hasIssue(assessment, "cart.price_changed") && !hasIssue(assessment, "cart.product_unavailable")

const sellerCommunes = async (
  container: MedusaContainer,
  { offers }: Assessment
): Promise<CommuneNames> => {
  const codes = [...offers.values()].flatMap(({ producer }) => producer?.commune_code ?? [])
  return findCommunes(container, [...new Set(codes)])
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
  const communes = await sellerCommunes(container, now)
  return toCartReview({ ...now, issues: before.issues }, communes)
}
