import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { formatProductCode, parseProductCode } from "@ocop/rules"
import type { StoreVerificationResponse } from "@ocop/contracts"
import { readPackPhotos } from "../../../../lib/pack-photos"
import { readRegister } from "../../../../lib/read-register"
import { notFound } from "../../../../lib/refusal"
import { toRegisterEntry } from "../../../../lib/register-entry"
import { likeText } from "../../../../lib/register-filters"
import { today } from "../../../../lib/today"

/** A decision list can name more products than one page holds; this is every one of a real list. */
const MOST_ENTRIES = 200

/** A decision number as people type it: any case, any spaces, Đ or D. */
const decisionPattern = (text: string): string =>
  likeText(text.replace(/\s+/g, "").toUpperCase()).slice(1, -1).replace(/[ĐD]/g, "_")

const search = (code: string) => {
  const parsed = parseProductCode(code)
  return parsed.ok
    ? {
        code: formatProductCode(parsed.value),
        matched_by: "product_code" as const,
        filters: { product_code: formatProductCode(parsed.value) },
      }
    : {
        code,
        matched_by: "decision_number" as const,
        filters: { decision_number: { $ilike: decisionPattern(code) } },
      }
}

const readMatches = async (container: MedusaContainer, text: string, channels: string[]) => {
  const { code, matched_by, filters } = search(text)
  const { rows } = await readRegister(container, filters, { skip: 0, take: MOST_ENTRIES })
  const day = today()
  const [only] = rows.length === 1 ? rows : []
  const pack_photos = only ? await readPackPhotos(container, only, channels) : []
  return { code, matched_by, entries: rows.map((row) => toRegisterEntry(row, day)), pack_photos }
}

export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreVerificationResponse>
): Promise<void> => {
  const channels = req.publishable_key_context.sales_channel_ids
  const answer = await readMatches(req.scope, String(req.validatedQuery.code), channels)
  if (!answer.entries.length) throw notFound("certificate.not_found")
  res.json(answer)
}
