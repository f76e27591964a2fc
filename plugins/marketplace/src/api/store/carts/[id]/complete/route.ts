import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { POST as completeStock } from "@medusajs/medusa/api/store/carts/[id]/complete/route"
import { readGroupRef } from "../../../../../lib/order-group/group-ref"
import { withLastPieces } from "../../../../../workflows/order-group/lib/last-pieces"
import { assertPickUpsOpen } from "../../../../../workflows/shipping/assert-pick-up"
import { placeOrders } from "../../../../../workflows/order-group/place-orders"

const { Types } = MedusaError

/** What the buyer can settle with the same cart: the stock route answers these with 200, too. */
const TO_SETTLE: unknown[] = [Types.PAYMENT_AUTHORIZATION_ERROR, Types.PAYMENT_REQUIRES_MORE_ERROR]

const readOne = async (req: MedusaRequest, entity: string, id: string) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const fields = entity === "order" ? req.queryConfig.fields : ["*", "items.*", "total"]
  const { data } = await query.graph({ entity, fields, filters: { id } })
  return data[0]
}

const answerGroup = async (req: MedusaRequest, res: MedusaResponse, id: string) => {
  const order_group = await readGroupRef(req.scope, id)
  const order = await readOne(req, "order", order_group.orders[0]?.id ?? "")
  res.json({ type: "order", order, order_group })
}

const answerUnsettled = async (req: MedusaRequest, res: MedusaResponse, error: MedusaError) => {
  const { message, name, type } = error
  const cart = await readOne(req, "cart", req.params.id ?? "")
  res.json({ type: "cart", cart, error: { message, name, type } })
}

const becameSeveral = (error: unknown): boolean =>
  (error as MedusaError | null)?.code === "cart.several_producers"

const order = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const group = await placeOrders(req.scope, req.params.id ?? "")
  if (group) return answerGroup(req, res, group)
  // what the stock route asks of a request is what its own middleware has put there
  await completeStock(req as Parameters<typeof completeStock>[0], res)
}

/** A second producer's goods, put in between the two looks, are seen by the stock completion's own. */
const orderAsItIs = (req: MedusaRequest, res: MedusaResponse): Promise<void> =>
  order(req, res).catch((error: unknown) => {
    if (!becameSeveral(error)) throw error
    return order(req, res)
  })

/**
 * A cart of several producers becomes an order of each; anything else is left to the stock route.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  await assertPickUpsOpen(req.scope, req.params.id ?? "")
  try {
    await withLastPieces(req.scope, req.params.id ?? "", () => orderAsItIs(req, res))
  } catch (error) {
    if (!TO_SETTLE.includes((error as MedusaError | null)?.type)) throw error
    await answerUnsettled(req, res, error as MedusaError)
  }
}
