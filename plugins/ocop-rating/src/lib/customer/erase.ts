import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { customerHolders } from "./held-elsewhere"

/** Columns of an address that say who somebody is or where they live, finer than the commune. */
const PERSONAL = {
  customer_id: null,
  company: null,
  first_name: null,
  last_name: null,
  address_1: null,
  address_2: null,
  postal_code: null,
  phone: null,
}

/** Orders and their contracts are kept by law (`contract-retention`), without the buyer's name. */
const anonymiseOrders = async (orderIds: string[], sql: Knex): Promise<void> => {
  const orders = () => sql("order").whereIn("id", orderIds)
  const addresses = [
    ...(await orders().pluck<string[]>("shipping_address_id")),
    ...(await orders().pluck<string[]>("billing_address_id")),
  ].filter(Boolean)
  await orders().update({ email: null, customer_id: null, metadata: null })
  await sql("order_address").whereIn("id", addresses).update(PERSONAL)
  await sql.raw(`set local ocop.contract_act = 'erase'`)
  await sql("ocop_contract").whereIn("order_id", orderIds).update({ buyer: null })
}

/** What carriers and payments were told. */
const anonymiseCompanions = async (orderIds: string[], sql: Knex): Promise<void> => {
  const fulfillments = sql("order_fulfillment")
    .select("fulfillment_id")
    .whereIn("order_id", orderIds)
  const delivered = sql("fulfillment").select("delivery_address_id").whereIn("id", fulfillments)
  const { customer_id: _, ...personal } = PERSONAL
  await sql("fulfillment_address").whereIn("id", delivered).update(personal)
  const collections = sql("order_payment_collection")
    .select("payment_collection_id")
    .whereIn("order_id", orderIds)
  await sql("payment_session")
    .whereIn("payment_collection_id", collections)
    .update({ context: null })
}

const deleteCarts = async (customer_id: string, sql: Knex): Promise<string[]> => {
  const carts = await sql("cart")
    .where({ customer_id })
    .select<{ id: string; shipping_address_id: string; billing_address_id: string }[]>(
      "id",
      "shipping_address_id",
      "billing_address_id"
    )
  const ids = carts.map(({ id }) => id)
  await sql("cart").whereIn("id", ids).delete()
  await sql("cart_address")
    .whereIn(
      "id",
      carts.flatMap((cart) => [cart.shipping_address_id, cart.billing_address_id]).filter(Boolean)
    )
    .delete()
  return ids
}

/** Runs of workflows are kept for some days, with the whole cart or order in them. */
const forgetRuns = async (ids: string[], sql: Knex): Promise<void> => {
  const mentioned = ids.map((id) => `%${id}%`)
  await sql("workflow_execution")
    .whereRaw("(execution::text like any(?) or context::text like any(?))", [mentioned, mentioned])
    .delete()
}

const deleteAccount = async (customer_id: string, sql: Knex): Promise<void> => {
  const identities = await sql("auth_identity")
    .whereRaw("app_metadata->>'customer_id' = ?", [customer_id])
    .pluck<string[]>("id")
  await sql("provider_identity").whereIn("auth_identity_id", identities).delete()
  await sql("auth_identity").whereIn("id", identities).delete()
  await sql("ocop_consent").where({ customer_id }).delete()
  await sql("customer_address").where({ customer_id }).delete()
  await sql("customer").where({ id: customer_id }).delete()
}

/** Letters that were sent, with the address they went to. */
const forgetLetters = async (customer_id: string, orderIds: string[], sql: Knex): Promise<void> => {
  const addresses = [
    ...(await sql("customer").where({ id: customer_id }).pluck<string[]>("email")),
    ...(await sql("order").whereIn("id", orderIds).pluck<string[]>("email")),
  ].filter(Boolean)
  await sql("notification").whereIn("to", addresses).delete()
}

export interface Erased {
  /** Orders that stay without the name. */
  anonymisedOrders: number
  /** What is left to do once the transaction is committed. */
  afterwards: ((container: MedusaContainer) => Promise<void>)[]
}

/** Erases a customer within a transaction. */
export const eraseCustomer = async (customer_id: string, sql: Knex): Promise<Erased> => {
  const orderIds = await sql("order").where({ customer_id }).pluck<string[]>("id")
  await forgetLetters(customer_id, orderIds, sql)
  await anonymiseOrders(orderIds, sql)
  await anonymiseCompanions(orderIds, sql)
  const afterwards = []
  for (const holder of customerHolders())
    afterwards.push(await holder.erase(sql, customer_id, orderIds))
  const cartIds = await deleteCarts(customer_id, sql)
  await forgetRuns([customer_id, ...cartIds, ...orderIds], sql)
  await deleteAccount(customer_id, sql)
  return { anonymisedOrders: orderIds.length, afterwards }
}
