import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { accountName } from "@ocop/contracts"
import { countAttempt } from "../../lib/count-attempt"
import { assertOpen } from "../../workflows/checkout/lib/attempt-limit"

/** The account that is knocked at; buyers, producers and staff have one door each to the same one. */
const accountIn = ({ body }: MedusaRequest, field: "email" | "identifier"): string => {
  const name = (body as Record<string, unknown> | undefined)?.[field]
  return typeof name === "string" ? accountName(name).slice(0, 200) : ""
}

/** Passwords are guessed at most so often, from wherever the guesses come. */
const limitGuesses = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const subject = `sign-in:${accountIn(req, "email")}`
  await assertOpen(req.scope, subject)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  res.once("finish", () => {
    if (res.statusCode !== 401) return
    countAttempt(req.scope, subject).catch((error: Error) =>
      logger.error(`A wrong password was not counted: ${error.message}`)
    )
  })
  next()
}

/** Nobody's mailbox is filled with links that others asked for. */
const limitLinks = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  await countAttempt(req.scope, `new-password:${accountIn(req, "identifier")}`)
  next()
}

export const doorMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/:actor_type/emailpass", methods: ["POST"], middlewares: [limitGuesses] },
  {
    matcher: "/auth/:actor_type/emailpass/reset-password",
    methods: ["POST"],
    middlewares: [limitLinks],
  },
]
