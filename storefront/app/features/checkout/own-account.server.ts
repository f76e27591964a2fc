import { ApiError, type ApiClient } from "@ocop/contracts"
import { redirect } from "react-router"
import { floorApi } from "~/lib/floor.server"
import { findCustomer } from "./account.server"
import { checkoutPaths } from "./checkout-paths"
import { readCustomerToken } from "./cookies.server"
import type { Customer } from "./stock-endpoints"

/** @throws Response redirect to signing in, for a guest and for a session that has run out */
export const openAccount = async (
  request: Request
): Promise<{ api: ApiClient; customer: Customer }> => {
  const token = await readCustomerToken(request)
  const customer = await findCustomer(token)
  if (!customer) throw redirect(checkoutPaths.account(), { status: 303 })
  return { api: await floorApi(token), customer }
}

/** @throws Response 404 for a thing of somebody else's, alike for none */
export const ownOr404 = async <Thing>(thing: Promise<Thing>): Promise<Thing> => {
  try {
    return await thing
  } catch (error) {
    const isMissing = error instanceof ApiError && error.status === 404
    throw isMissing ? new Response(null, { status: 404 }) : error
  }
}
