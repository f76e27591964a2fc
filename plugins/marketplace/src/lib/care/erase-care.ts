import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Threads go wholly: no law wants them kept. */
const eraseQuestions = async (
  customer_id: string,
  orderIds: readonly string[],
  sql: Knex
): Promise<void> => {
  const threads = await sql("ocop_question")
    .where({ customer_id })
    .orWhereIn("order_id", [...orderIds])
    .pluck<string[]>("id")
  await sql("ocop_question_message").whereIn("question_id", threads).delete()
  await sql("ocop_question").whereIn("id", threads).delete()
}

const photosIn = async (table: string, ids: string[], sql: Knex): Promise<string[]> =>
  (await sql(table).whereIn("id", ids).pluck<string[][]>("photos")).flat()

/** That there was a complaint, its days and its outcome are kept like the contract; the buyer's words go. */
const eraseComplaints = async (orderIds: readonly string[], sql: Knex): Promise<string[]> => {
  const ids = await sql("ocop_complaint")
    .whereIn("order_id", [...orderIds])
    .pluck<string[]>("id")
  const photos = await photosIn("ocop_complaint", ids, sql)
  await sql("ocop_complaint")
    .whereIn("id", ids)
    .update({ text: "", photos: [], customer_id: null, is_priority: false })
  await sql("ocop_complaint_entry")
    .whereIn("complaint_id", ids)
    .where({ actor: "buyer" })
    .update({ text: null, actor_id: "guest" })
  return photos
}

const eraseReturns = async (orderIds: readonly string[], sql: Knex): Promise<string[]> => {
  const parcels = sql("ocop_parcel")
    .select("id")
    .whereIn("order_id", [...orderIds])
  const ids = await sql("ocop_return_request").whereIn("parcel_id", parcels).pluck<string[]>("id")
  const photos = await photosIn("ocop_return_request", ids, sql)
  await sql("ocop_return_request").whereIn("id", ids).update({ description: "", photos: [] })
  await sql("ocop_parcel_move")
    .whereIn("parcel_id", parcels.clone())
    .where({ actor: "buyer" })
    .update({ note: null, actor_id: "guest" })
  return photos
}

/** Erases words and photos of a customer's questions, returns and complaints. */
export const eraseCare = async (sql: Knex, customerId: string, orderIds: readonly string[]) => {
  await eraseQuestions(customerId, orderIds, sql)
  const photos = [...(await eraseReturns(orderIds, sql)), ...(await eraseComplaints(orderIds, sql))]
  return async (container: MedusaContainer): Promise<void> => {
    if (photos.length) await container.resolve(Modules.FILE).deleteFiles(photos)
  }
}
