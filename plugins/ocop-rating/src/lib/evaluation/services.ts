import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { OcopErrorCode } from "@ocop/contracts"
import { EVALUATION_MODULE } from "../../modules/evaluation"
import type EvaluationModuleService from "../../modules/evaluation/service"
import { databaseOf } from "../database"
import { refusal } from "../refusal"

export const evaluationOf = (container: MedusaContainer) =>
  container.resolve<EvaluationModuleService>(EVALUATION_MODULE)

/** What a promise of the database means to whoever broke it. */
const PROMISES: Readonly<Record<string, OcopErrorCode>> = {
  ocop_dossier_one_open: "dossier.already_open",
  ocop_dossier_product_number_once: "dossier.product_number_taken",
  ocop_decision_number_once: "decision.number_taken",
  IDX_ocop_session_dossier_dossier_id_unique: "council.already_in_session",
  IDX_ocop_council_conflict_dossier_id_user_id_unique: "council.conflict_of_interest",
  ocop_council_sheet_guard: "council.sheet_closed",
  ocop_revocation_case_one_open: "revocation.already_open",
  ocop_certificate_one_in_force: "certificate.overlap",
  IDX_ocop_registered_product_producer_id_search_name_unique: "registered_product.duplicate",
}

/** A broken promise of the database as a refusal; any other error as it is. */
export const asRefusal = (error: unknown): unknown => {
  const { message } = (error ?? {}) as { message?: unknown }
  const broken = Object.keys(PROMISES).find((name) => String(message).includes(name))
  return broken ? refusal(PROMISES[broken] as OcopErrorCode) : error
}

/** All of it or nothing, on the one connection that the modules share. */
export const inTransaction = async <Value>(
  container: MedusaContainer,
  act: (sql: Knex) => Promise<Value>
): Promise<Value> => {
  try {
    return await databaseOf(container).transaction((sql) => act(sql))
  } catch (error) {
    throw asRefusal(error)
  }
}
