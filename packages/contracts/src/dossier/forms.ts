import {
  areWorkersPlausible,
  DOSSIER_FIELD_MAX,
  DOSSIER_FIELD_MIN,
  DOSSIER_FORMS,
  type DossierFieldKind,
  type DossierFormContent,
  type DossierFormName,
} from "@ocop/rules"
import { z } from "zod"

/** "1.200.000", "1 200 000 đ" and 1200000 are the same number. */
const NUMBER = /^-?(?:\d{1,3}(?:[., ]\d{3})+|\d+)$/

const readNumber = (typed: string | number | null | undefined): number | null => {
  if (typeof typed === "number") return typed
  const bare = (typed ?? "").replace(/(?:₫|đồng|đ|vnđ)\s*$/iu, "").trim()
  if (!bare) return null
  return NUMBER.test(bare) ? Number(bare.replace(/[., ]/g, "")) : Number.NaN
}

const numberField = (kind: DossierFieldKind) =>
  z
    .union([z.string().max(40, "dossier.number_wrong"), z.number()])
    .nullish()
    .transform(readNumber)
    .refine(
      (value) =>
        value === null ||
        (Number.isInteger(value) &&
          value >= DOSSIER_FIELD_MIN[kind] &&
          value <= DOSSIER_FIELD_MAX[kind]),
      { error: "dossier.number_wrong" }
    )

const textField = (kind: DossierFieldKind) =>
  z
    .string()
    .trim()
    .max(DOSSIER_FIELD_MAX[kind], "dossier.field_too_long")
    .nullish()
    .transform((value) => value || null)

const fieldOf = (kind: DossierFieldKind) =>
  kind === "line" || kind === "text" ? textField(kind) : numberField(kind)

/**
 * One form of a dossier, whole: what is left out is emptied. Nothing is compulsory before a dossier is
 * submitted; then `missingForms` says what is.
 */
export const dossierFormBody = (name: DossierFormName) =>
  z
    .object(
      Object.fromEntries(
        Object.entries(DOSSIER_FORMS[name]).map(([field, { kind }]) => [field, fieldOf(kind)])
      )
    )
    .transform((content) => content as DossierFormContent)
    .refine(areWorkersPlausible, { path: ["local_workers"], error: "dossier.workers_wrong" })

/** Fields as typed, or as numbers. */
export type ProducerSaveFormBody = Readonly<Record<string, string | number | null | undefined>>
