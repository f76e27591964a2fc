import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { namePickUps, type MethodChoice } from "../../../workflows/shipping/name-pick-up"

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** What the stock route will refuse is left to it. */
const isChoice = (value: unknown): value is MethodChoice =>
  isRecord(value) && (value.data === undefined || isRecord(value.data))

const namePlaces = async (
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const choices = [req.body].flat()
  if (choices.every(isChoice)) {
    const cart = (req.params[0] ?? "").replaceAll("\0", "")
    const named = await namePickUps(req.scope, cart, choices)
    req.body = Array.isArray(req.body) ? named : named[0]
  }
  next()
}

/** A regular expression, because Medusa runs those before its own validators of the same route. */
export const pickUpMiddlewares: MiddlewareRoute[] = [
  {
    matcher: /^\/store\/carts\/([^/]+)\/shipping-methods\/?$/i,
    methods: ["POST"],
    middlewares: [namePlaces],
  },
]
