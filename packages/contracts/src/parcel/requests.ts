import {
  BUYER_CANCEL_REASONS,
  FAILURE_REASONS,
  HAND_OVER_WAYS,
  PARCEL_NOTE_MAX,
  PARCEL_STATES,
  REFUSAL_REASONS,
  RETURN_DESCRIPTION,
  RETURN_PHOTOS_MAX,
  RETURN_REASONS,
} from "@ocop/rules"
import { z } from "zod"
import { day } from "../certification/requests"
import type { OcopErrorCode } from "../errors/codes"
import { listOf, offsetQuery } from "../http/paging"

/** A message that is a code reaches the reader translated. */
const says = (code: OcopErrorCode) => code

/** Browsers send line ends of two characters, which would count twice. */
const oneLineEnd = (text: string): string => text.replaceAll("\r\n", "\n").trim()

/** Empty and left out are the same: null. */
const optional = (max: number) =>
  z
    .string()
    .transform(oneLineEnd)
    .pipe(z.string().max(max, says("parcel.text_too_long")))
    .nullish()
    .transform((text) => text || null)

const typed = (min: number, max: number, missing: OcopErrorCode) =>
  z
    .string({ error: missing })
    .transform(oneLineEnd)
    .pipe(z.string().min(min, missing).max(max, says("parcel.text_too_long")))

/** The version the mover saw: a parcel that has been moved since is not moved again. */
const version = z.number().int().min(1).optional()

export const PARCEL_TEXT_MAX = { carrier: 100, tracking_code: 60, refund_way: 200 } as const

export const ProducerListOrdersQuery = z.object({
  state: listOf(z.enum(PARCEL_STATES)),
  /** Number of one order. */
  number: z.coerce.number().int().min(1).max(2_000_000_000).optional(),
  /** Only orders placed on that day in Vietnam. */
  placed_on: day.optional(),
  ...offsetQuery,
})
export type ProducerListOrdersQuery = z.input<typeof ProducerListOrdersQuery>

/** For moves that need no word: accept, prepare, delivered, returning. */
export const ProducerMoveBody = z.object({ version })
export type ProducerMoveBody = z.input<typeof ProducerMoveBody>

export const ProducerRefuseOrderBody = z.object({
  version,
  reason: z.enum(REFUSAL_REASONS, { error: says("parcel.reason_missing") }),
  note: optional(PARCEL_NOTE_MAX),
})
export type ProducerRefuseOrderBody = z.input<typeof ProducerRefuseOrderBody>

export const ProducerHandOverBody = z.object({
  version,
  way: z.enum(HAND_OVER_WAYS, { error: says("parcel.carrier_missing") }),
  carrier: optional(PARCEL_TEXT_MAX.carrier),
  tracking_code: optional(PARCEL_TEXT_MAX.tracking_code),
})
export type ProducerHandOverBody = z.input<typeof ProducerHandOverBody>

export const ProducerFailedBody = z.object({
  version,
  reason: z.enum(FAILURE_REASONS, { error: says("parcel.reason_missing") }),
  note: optional(PARCEL_NOTE_MAX),
})
export type ProducerFailedBody = z.input<typeof ProducerFailedBody>

export const ProducerReturnedBody = z.object({
  version,
  /** Whether the goods are sold again; spoilt ones are not. */
  restock: z.boolean().default(false),
})
export type ProducerReturnedBody = z.input<typeof ProducerReturnedBody>

/** The phone the order was placed with, for a buyer without an account. */
const phone = z.string().trim().max(20).nullish()

export const StoreCancelOrderBody = z.object({
  phone,
  reason: z.enum(BUYER_CANCEL_REASONS, { error: says("parcel.reason_missing") }),
  note: optional(PARCEL_NOTE_MAX),
})
export type StoreCancelOrderBody = z.input<typeof StoreCancelOrderBody>

/** Bytes of one photo as it is sent; what a phone takes is smaller. */
export const RETURN_PHOTO_MAX_BYTES = 8 * 1024 * 1024

/** A photo in base64: JPEG or PNG. It is made anew, so that nothing hidden in it is kept. */
export const photo = z.object({
  content: z
    .string()
    .min(1, says("photo.unreadable"))
    .max(Math.ceil(RETURN_PHOTO_MAX_BYTES / 3) * 4, says("photo.too_large")),
})

export const StoreRequestReturnBody = z.object({
  phone,
  reason: z.enum(RETURN_REASONS, { error: says("return.reason_missing") }),
  description: typed(
    RETURN_DESCRIPTION.min,
    RETURN_DESCRIPTION.max,
    says("return.description_short")
  ),
  photos: z.array(photo).max(RETURN_PHOTOS_MAX, says("photo.too_many")).default([]),
})
export type StoreRequestReturnBody = z.input<typeof StoreRequestReturnBody>

export const StoreWithdrawReturnBody = z.object({ phone })
export type StoreWithdrawReturnBody = z.input<typeof StoreWithdrawReturnBody>

const why = typed(1, RETURN_DESCRIPTION.max, says("return.reason_missing"))

export const StoreDisputeReturnBody = z.object({ phone, reason: why })
export type StoreDisputeReturnBody = z.input<typeof StoreDisputeReturnBody>

/** Words are free with an acceptance, and told to the buyer. */
export const AcceptReturnBody = z.object({ note: optional(RETURN_DESCRIPTION.max) })
export type AcceptReturnBody = z.input<typeof AcceptReturnBody>

export const RefuseReturnBody = z.object({ reason: why })
export type RefuseReturnBody = z.input<typeof RefuseReturnBody>

export const ProducerGoodsBackBody = z.object({ restock: z.boolean().default(false) })
export type ProducerGoodsBackBody = z.input<typeof ProducerGoodsBackBody>

export const ProducerRefundBody = z.object({
  /** Whole đồng given back. */
  amount: z
    .number({ error: says("return.refund_amount_wrong") })
    .int(says("return.refund_amount_wrong"))
    .min(1, says("return.refund_amount_wrong")),
  /** How it was given back, in the producer's words. */
  way: typed(1, PARCEL_TEXT_MAX.refund_way, says("return.refund_way_missing")),
  refunded_on: day,
})
export type ProducerRefundBody = z.input<typeof ProducerRefundBody>

/** Orders delivered from `from` to `to`, both days included. */
export const ProducerStatementQuery = z.object({ from: day, to: day })
export type ProducerStatementQuery = z.input<typeof ProducerStatementQuery>

/** At most sixty, as many as a page of orders may hold. */
export const StoreListOwnParcelsQuery = z.object({ order_id: listOf(z.string().max(60)) })
export type StoreListOwnParcelsQuery = z.input<typeof StoreListOwnParcelsQuery>

export const AdminListEscalationsQuery = z.object({
  kind: z.enum(["unanswered", "dispute", "return_unanswered"]).optional(),
  ...offsetQuery,
})
export type AdminListEscalationsQuery = z.input<typeof AdminListEscalationsQuery>
