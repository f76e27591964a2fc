import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { POST as completeStock } from "@medusajs/medusa/api/store/carts/[id]/complete/route"
import { readGroupRef } from "../../../../../lib/order-group/group-ref"
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

/**
 * A cart of several producers becomes an order of each; anything else is left to the stock route. A
 * second producer's goods put in between the two looks are seen by the stock completion's own.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  try {
    const group = await placeOrders(req.scope, req.params.id ?? "")
    if (group) return await answerGroup(req, res, group)
  } catch (error) {
    if (!TO_SETTLE.includes((error as MedusaError | null)?.type)) throw error
    return answerUnsettled(req, res, error as MedusaError)
  }
  // what the stock route asks of a request is what its own middleware has put there
  const stock = req as Parameters<typeof completeStock>[0]
  await completeStock(stock, res).catch((error: unknown) => {
    if (!becameSeveral(error)) throw error
    return POST(req, res)
  })
}
