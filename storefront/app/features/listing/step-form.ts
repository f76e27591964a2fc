import {
  isOcopErrorCode,
  ProducerSaveListingBody,
  type ListingDraft,
  type OcopErrorCode,
} from "@ocop/contracts"
import { LABEL_FIELDS, type LabelField } from "@ocop/rules"
import { textOf } from "../checkout/form-result"
import type { ListingStep } from "./listing-paths"
import { readAmount, readWhole } from "./read-number"

/** Longer than any answer may be: too long an answer comes back whole, to be shortened. */
const KEPT = 20_000

export type Typed = Record<string, string>
export type StepErrors = Record<string, OcopErrorCode>

const labelName = (field: LabelField): string => `label.${field}`

/** Names of the fields of each step. */
export const STEP_FIELDS: Readonly<Record<ListingStep, readonly string[]>> = {
  anh: [],
  ten: ["title", "registered_product_id", "product_set", "goods_kind", "description"],
  "khoi-luong": ["net_value", "net_unit", "weight_grams"],
  gia: ["price", "stock"],
  nhan: LABEL_FIELDS.map(labelName),
}

const shown = (value: number | null | undefined): string => (value == null ? "" : String(value))

/** A draft as the fields show it. */
export const typedFrom = ({ content, price, stock }: ListingDraft): Typed => ({
  title: content.title,
  registered_product_id: content.registered_product_id ?? "",
  product_set: shown(content.product_set),
  goods_kind: content.goods_kind,
  description: content.description ?? "",
  net_value: shown(content.net_content?.value).replace(".", ","),
  net_unit: content.net_content?.unit ?? "g",
  weight_grams: shown(content.weight_grams),
  price: shown(price),
  stock: shown(stock),
  ...Object.fromEntries(
    LABEL_FIELDS.map((field) => [labelName(field), content.label[field] ?? ""])
  ),
})

export const typedStep = (step: ListingStep, form: FormData): Typed =>
  Object.fromEntries(
    STEP_FIELDS[step].map((name) => [name, textOf(form, name, KEPT).replaceAll("\r\n", "\n")])
  )

/** A single pack alone is asked for its content; the others' stands with their variants. */
const netOf = ({ net_value = "", net_unit }: Typed) => {
  const value = readAmount(net_value)
  return value === null ? null : { value, unit: net_unit }
}

const BODIES: Readonly<Record<ListingStep, (typed: Typed) => object>> = {
  anh: () => ({}),
  ten: ({ title, registered_product_id, product_set, goods_kind, description }) => ({
    title,
    description,
    goods_kind,
    registered_product_id: registered_product_id || null,
    product_set: product_set ? Number(product_set) : null,
  }),
  "khoi-luong": (typed) => ({
    net_content: netOf(typed),
    weight_grams: readWhole(typed.weight_grams ?? ""),
  }),
  gia: ({ price = "", stock = "" }) => ({ price: readWhole(price), stock: readWhole(stock) }),
  nhan: (typed) => ({
    label: Object.fromEntries(
      LABEL_FIELDS.map((field) => [field, typed[labelName(field)]?.trim() || null])
    ),
  }),
}

const fieldOf = (path: PropertyKey[]): string => {
  const [first, second] = path.map(String)
  if (first === "net_content") return "net_value"
  return first === "label" && second ? `label.${second}` : (first ?? "")
}

export type ReadStep =
  { ok: true; body: ProducerSaveListingBody } | { ok: false; errors: StepErrors }

/** The contract's own schema judges the form, so that page and API never disagree. */
export const readStep = (step: ListingStep, typed: Typed): ReadStep => {
  const body = BODIES[step](typed)
  const parsed = ProducerSaveListingBody.safeParse(body)
  // what the schema took is what it takes
  if (parsed.success) return { ok: true, body: body as ProducerSaveListingBody }
  const errors: StepErrors = {}
  for (const { path, message } of parsed.error.issues)
    errors[fieldOf(path)] ??= isOcopErrorCode(message) ? message : "request.invalid"
  return { ok: false, errors }
}

const FIELD_OF_CODE: Partial<Record<OcopErrorCode, string>> = {
  "registered_product.not_found": "registered_product_id",
  "product.already_linked": "registered_product_id",
  "listing.photo_unreadable": "photo",
  "listing.photo_too_large": "photo",
  "listing.photo_unknown": "photo",
}

/** What only the API can judge, at the field it speaks about; none for the whole form. */
export const errorsOfRefusal = (code: OcopErrorCode): StepErrors => {
  const field = FIELD_OF_CODE[code]
  return field ? { [field]: code } : {}
}
