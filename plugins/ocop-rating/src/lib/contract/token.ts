import { createHmac, timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

const LIFE_SECONDS = 24 * 60 * 60

const sign = (container: MedusaContainer, orderId: string, until: number): string => {
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    .http
  if (typeof jwtSecret !== "string")
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No secret to sign with")
  return createHmac("sha256", jwtSecret).update(`ocop-contract:${orderId}:${until}`).digest("hex")
}

/** Opens the contract of one order for a day, to whoever has proven to know the order. */
export const contractToken = (
  container: MedusaContainer,
  orderId: string,
  now = Date.now()
): string => {
  const until = Math.floor(now / 1000) + LIFE_SECONDS
  return `${until}.${sign(container, orderId, until)}`
}

export const opensContract = (
  container: MedusaContainer,
  orderId: string,
  token: unknown,
  now = Date.now()
): boolean => {
  const match = typeof token === "string" ? /^(\d{1,12})\.([0-9a-f]{64})$/.exec(token) : null
  if (!match) return false
  const until = Number(match[1])
  const given = Buffer.from(match[2] ?? "", "hex")
  const right = Buffer.from(sign(container, orderId, until), "hex")
  return timingSafeEqual(given, right) && until * 1000 > now
}
