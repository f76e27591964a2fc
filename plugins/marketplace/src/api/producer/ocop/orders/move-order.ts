import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerOrderResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import type { ParcelState } from "@ocop/rules"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { memberMover } from "../../../../lib/parcel/movers"
import { findProducerParcel, readProducerOrder } from "../../../../lib/parcel/producer-orders"
import { moveParcelWorkflow } from "../../../../workflows/parcel/move-parcel"
import type { MoveParcelInput } from "../../../../workflows/parcel/record-parcel-move"

/** What the body of a move may say, beside who makes it and of which parcel. */
type Told = Pick<
  MoveParcelInput,
  "version" | "reason" | "note" | "way" | "carrier" | "tracking_code" | "restock"
>

/** A route that takes an order of the member's producer into a state and answers the order. */
export const moveOrder =
  (to: ParcelState) =>
  async (req: ProducerRequest, res: MedusaResponse<ProducerOrderResponse>): Promise<void> => {
    const context = producerOf(req)
    const orderId = pathText(req, "id")
    const { id: parcel_id, order_id } = await findProducerParcel(req.scope, context, orderId)
    const mover = await memberMover(req.scope, context)
    // the body was checked against the schema of its own route, none of which names these five
    const told = req.validatedBody as Told
    await moveParcelWorkflow(req.scope).run({
      input: { ...told, ...mover, parcel_id, order_id, to },
    })
    res.json(await readProducerOrder(req.scope, context, orderId))
  }
