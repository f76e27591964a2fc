import { ALL_PRODUCER_KINDS } from "@ocop/rules"
import { z } from "zod"
import { flag, listOf, offsetQuery, pageQuery, searchText } from "../http/paging"
import { PRODUCER_STATUSES } from "./responses"

const text = (max: number) => z.string().trim().min(1).max(max)
const optional = (max: number) => text(max).nullish()

const producerFilters = {
  q: searchText,
  kind: listOf(z.enum(ALL_PRODUCER_KINDS)),
  commune: z.string().max(10).optional(),
  district: z.string().max(60).optional(),
}

export const StoreListProducersQuery = z.object({
  ...producerFilters,
  /** True: only producers who tell their story. */
  told: flag,
  ...pageQuery,
})
export type StoreListProducersQuery = z.input<typeof StoreListProducersQuery>

export const AdminListProducersQuery = z.object({
  ...producerFilters,
  status: listOf(z.enum(PRODUCER_STATUSES)),
  ...offsetQuery,
})
export type AdminListProducersQuery = z.input<typeof AdminListProducersQuery>

const producerFields = {
  name: text(200),
  trade_name: optional(200),
  /** Any text is taken here and judged by the rules, so that the refusal has its own code. */
  kind: text(40),
  enterprise_size: z.enum(["sme", "large"]).optional(),
  business_registered: z.boolean().default(true),
  tax_code: optional(20),
  registration_number: optional(60),
  representative: optional(120),
  phone: optional(30),
  email: z.email().max(160).nullish(),
  address: optional(300),
  commune_code: z.string().max(10).nullish(),
  former_unit_id: z.string().max(60).nullish(),
  story: optional(5000),
}

export const AdminCreateProducerBody = z.object(producerFields)
export type AdminCreateProducerBody = z.input<typeof AdminCreateProducerBody>

export const AdminUpdateProducerBody = z
  .object({ ...producerFields, business_registered: z.boolean() })
  .partial()
  .extend({ status: z.enum(PRODUCER_STATUSES).optional(), reason: text(1000) })
export type AdminUpdateProducerBody = z.input<typeof AdminUpdateProducerBody>
