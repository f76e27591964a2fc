import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerOrderResponse } from "@ocop/contracts"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../../../../lib/access/producer-context"
import { findReturn } from "../../../../lib/parcel/find-return"
import { memberMover } from "../../../../lib/parcel/movers"
import { findProducerParcel, readProducerOrder } from "../../../../lib/parcel/producer-orders"
import { moveReturnWorkflow, type MoveReturnInput } from "../../../../workflows/parcel/move-return"

type Told = Pick<MoveReturnInput, "note" | "restock" | "refund">

/** A route that moves a return of the member's producer and answers the order. */
export const moveReturn =
  <Body>(to: MoveReturnInput["to"], toldBy: (body: Body) => Told) =>
  async (req: ProducerRequest, res: MedusaResponse<ProducerOrderResponse>): Promise<void> => {
    const context = producerOf(req)
    const parcel = await findProducerParcel(req.scope, context, pathText(req, "id"))
    const { id } = await findReturn(req.scope, parcel, pathText(req, "return_id"))
    const mover = { ...(await memberMover(req.scope, context)), actor: "producer" as const }
    // the body was checked against the schema of its own route
    const told = toldBy(req.validatedBody as Body)
    const { order_id } = parcel
    await moveReturnWorkflow(req.scope).run({
      input: { ...told, ...mover, return_id: id, order_id, to },
    })
    res.json(await readProducerOrder(req.scope, context, order_id))
  }
