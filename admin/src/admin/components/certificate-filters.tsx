import type { DataTableFilter } from "@medusajs/ui"
import { CERTIFICATE_STATE_NAMES, type AdminCertificate } from "@ocop/contracts"
import {
  CERTIFICATE_STATES,
  CERTIFIED_STARS,
  EXPIRING_WITHIN_DAYS,
  PRODUCT_SETS,
} from "@ocop/rules"
import { useTexts } from "../lib/use-texts"
import { anyOf } from "../lib/view/filters"
import { setName } from "../lib/view/certificate"
import { usePlaceFilters } from "./place-filters"

export const useCertificateFilters = (rows: AdminCertificate[]): DataTableFilter[] => {
  const { t, language } = useTexts()
  const places = usePlaceFilters(rows.map(({ origin }) => origin))
  return [
    anyOf(
      "state",
      t("fields.state"),
      CERTIFICATE_STATES,
      (state) => CERTIFICATE_STATE_NAMES[state][language]
    ),
    {
      id: "expires_within",
      type: "radio",
      label: t("certificates.ends_soon"),
      options: [30, 90, EXPIRING_WITHIN_DAYS].map((days) => ({
        value: String(days),
        label: t("certificates.within_days", { count: days }),
      })),
    },
    anyOf("stars", t("fields.recognised_stars"), CERTIFIED_STARS, (stars) =>
      t("certificates.stars_choice", { stars })
    ),
    ...places,
    {
      id: "set",
      type: "multiselect",
      label: t("fields.product_set"),
      options: PRODUCT_SETS.map(({ no }) => ({ value: String(no), label: setName(no, language) })),
    },
  ]
}
