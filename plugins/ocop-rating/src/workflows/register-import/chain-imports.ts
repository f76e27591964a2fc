import { canRevoke, type LocalDate } from "@ocop/rules"
import { datesOf, type CertificateRow } from "../../lib/certificate-row"
import { chainRows } from "../certification/chain-rows"
import type { ErrorList } from "./error-list"
import type { ImportRow } from "./read-row"

/** A certificate in the register, or one the file brings together with its row. */
export interface Link extends CertificateRow {
  source: ImportRow | null
}

/** The certificates of one product in order, without those of the file that overlap others. */
const withoutOverlaps = (links: Link[], errors: ErrorList): Link[] => {
  const chain = chainRows(links)
  if (chain.ok) return chain.value
  const guilty = chain.newer.source ?? chain.older.source
  // two rows of the register itself: no fault of the file
  if (!guilty) return links
  errors.add(guilty.row, "certificate.overlap", {
    column: "first_day",
    value: guilty.cells.first_day ?? null,
  })
  return withoutOverlaps(
    links.filter(({ source }) => source !== guilty),
    errors
  )
}

/** A revocation must fall on a day on which the certificate was otherwise in force. */
const checkRevocation = (link: Link, today: LocalDate, errors: ErrorList): void => {
  const { source, revoked_on } = link
  if (!source || !revoked_on) return
  const answer = canRevoke({ ...datesOf(link), revokedOn: null }, revoked_on, today)
  if (!answer.ok)
    errors.add(source.row, answer.code, {
      column: "revoked_on",
      value: source.cells.revoked_on ?? null,
    })
}

/** All certificates of one product as they stand when the file is applied. */
export const chainImports = (links: Link[], today: LocalDate, errors: ErrorList): Link[] => {
  const chain = withoutOverlaps(links, errors)
  for (const link of chain) checkRevocation(link, today, errors)
  return chain
}
