import { createHash, randomInt } from "node:crypto"
import type { z } from "@medusajs/framework/zod"
import type { StoreReportSuspicionBody } from "@ocop/contracts"
import {
  foldVietnamese,
  formatReceipt,
  RECEIPT_ALPHABET,
  RECEIPT_LENGTH,
  suspicionDueOn,
  type LocalDate,
} from "@ocop/rules"
import type { NewSuspicion } from "../../modules/market-control/service"

export type ToldSuspicion = z.output<typeof StoreReportSuspicionBody>

/** The same words, sent by a second click or a second try, have the same one. */
export const fingerprintOf = (told: ToldSuspicion): string => {
  const ordered = Object.entries(told).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash("sha256").update(JSON.stringify(ordered)).digest("hex")
}

const drawReceipt = (): string =>
  formatReceipt(Array.from({ length: RECEIPT_LENGTH }, () => randomInt(RECEIPT_ALPHABET.length)))

const searchText = ({ certificate_code, product_name, place, lot, description }: ToldSuspicion) =>
  foldVietnamese([product_name, certificate_code, place, lot, description].join(" "))

/** What to keep of a report that comes in on that day. */
export const newSuspicion = (told: ToldSuspicion, today: LocalDate): NewSuspicion => {
  const { reporter_name: name, reporter_phone: phone, ...seen } = told
  return {
    report: {
      ...seen,
      receipt: drawReceipt(),
      received_on: today,
      due_on: suspicionDueOn(today),
      search_text: searchText(told),
      fingerprint: fingerprintOf(told),
    },
    reporter: name || phone ? { name, phone } : null,
  }
}
