import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AcceptReturnBody,
  ProducerFailedBody,
  ProducerGoodsBackBody,
  ProducerHandOverBody,
  ProducerListOrdersQuery,
  ProducerMoveBody,
  ProducerRefundBody,
  ProducerRefuseOrderBody,
  ProducerReturnedBody,
  RefuseReturnBody,
} from "@ocop/contracts"
import { takesBody, takesQuery } from "@ocop/rating/api/validate"
import type { ProducerCapability } from "@ocop/rules"
import { needs } from "../../../../lib/access/producer-context"

const ORDERS = "/producer/ocop/orders"
const RETURN = `${ORDERS}/:id/returns/:return_id`

type Body = Parameters<typeof takesBody>[1]

const write = (capability: ProducerCapability, matcher: string, body: Body): MiddlewareRoute[] => [
  needs(capability, matcher, ["POST"]),
  takesBody(matcher, body),
]

export const producerOrderMiddlewares: MiddlewareRoute[] = [
  needs("read_orders", ORDERS, ["GET"]),
  needs("read_orders", `${ORDERS}/:id`, ["GET"]),
  needs("read_orders", `${RETURN}/photos/:number`, ["GET"]),
  takesQuery(ORDERS, ProducerListOrdersQuery),
  ...write("decide_orders", `${ORDERS}/:id/accept`, ProducerMoveBody),
  ...write("decide_orders", `${ORDERS}/:id/refuse`, ProducerRefuseOrderBody),
  ...write("pack_orders", `${ORDERS}/:id/prepare`, ProducerMoveBody),
  ...write("pack_orders", `${ORDERS}/:id/hand-over`, ProducerHandOverBody),
  ...write("pack_orders", `${ORDERS}/:id/delivered`, ProducerMoveBody),
  ...write("pack_orders", `${ORDERS}/:id/failed`, ProducerFailedBody),
  ...write("pack_orders", `${ORDERS}/:id/returning`, ProducerMoveBody),
  ...write("pack_orders", `${ORDERS}/:id/returned`, ProducerReturnedBody),
  ...write("decide_orders", `${RETURN}/accept`, AcceptReturnBody),
  ...write("decide_orders", `${RETURN}/refuse`, RefuseReturnBody),
  ...write("pack_orders", `${RETURN}/goods-back`, ProducerGoodsBackBody),
  ...write("confirm_payments", `${RETURN}/refund`, ProducerRefundBody),
]
