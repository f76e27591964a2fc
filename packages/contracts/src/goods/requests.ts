import { GOODS_KINDS, LABEL_FIELDS, NET_UNITS } from "@ocop/rules"
import { z } from "zod"

const text = (max: number) => z.string().trim().min(1).max(max)

const netContent = z.object({
  /** Grams, millilitres or pieces; parts of a gram are rare but real. */
  value: z.number().positive().max(1_000_000),
  unit: z.enum(NET_UNITS),
})

/** Months 1–12 in order, each once; none means all year. */
const months = z
  .array(z.number().int().min(1).max(12))
  .max(12)
  .transform((values) => [...new Set(values)].sort((a, b) => a - b))

/** What the label states; a field left out or null is not stated. */
const label = z
  .partialRecord(z.enum(LABEL_FIELDS), text(2000).nullable())
  .transform((fields) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  )

/** Everything known of the goods behind a listing; the whole of it is replaced. */
export const AdminSaveGoodsBody = z.strictObject({
  goods_kind: z.enum(GOODS_KINDS),
  net_contents: z
    .array(z.strictObject({ variant_id: z.string().max(60), net_content: netContent }))
    .max(100)
    .default([]),
  harvest_months: months.default([]),
  label: label.default({}),
  story: text(10_000).nullish(),
  reason: text(1000),
})
export type AdminSaveGoodsBody = z.input<typeof AdminSaveGoodsBody>
