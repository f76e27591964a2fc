import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  ProducerSaveFairBody,
  ProducerSaveLimitBody,
  ProducerSavePickUpBody,
  ProducerSaveRatesBody,
} from "@ocop/contracts"
import { replacesWith, takesBody } from "@ocop/rating/api/validate"
import { needs } from "../../../../lib/access/producer-context"

export const producerShippingMiddlewares: MiddlewareRoute[] = [
  needs("pack_orders", "/producer/ocop/orders/:id/label", ["GET"]),
  needs("pack_orders", "/producer/ocop/orders/:id/packing-slip", ["GET"]),
  needs("manage_shop", "/producer/ocop/shipping/*", ["POST", "PUT"]),
  replacesWith("/producer/ocop/shipping/rates", ProducerSaveRatesBody),
  replacesWith("/producer/ocop/shipping/limits", ProducerSaveLimitBody),
  replacesWith("/producer/ocop/shipping/pick-up", ProducerSavePickUpBody),
  takesBody("/producer/ocop/shipping/fairs", ProducerSaveFairBody),
  replacesWith("/producer/ocop/shipping/fairs/:fair_id", ProducerSaveFairBody),
]
