import { GOODS_KINDS, LABEL_FIELDS, LISTING_CHANGE_STATES, NET_UNITS } from "@ocop/rules"
import { z } from "zod"
import { flag, listOf, offsetQuery } from "../http/paging"
import type { OcopErrorCode } from "../errors/codes"

/** A message that is a code reaches the member translated. */
const says = (code: OcopErrorCode) => code

/** Longest texts of a listing in characters, and most pictures. */
export const LISTING_MAX = { title: 150, description: 5000, label: 2000, photos: 8, reason: 1000 }

/** Whole đồng of one pack, both included. */
export const LISTING_PRICE = { min: 1000, max: 1_000_000_000 } as const
/** Pieces, both included. */
export const LISTING_STOCK = { min: 0, max: 1_000_000 } as const

const price = z
  .number({ error: says("listing.price_unreadable") })
  .int(says("listing.price_unreadable"))
  .min(LISTING_PRICE.min, says("listing.price_out_of_range"))
  .max(LISTING_PRICE.max, says("listing.price_out_of_range"))

const stock = z
  .number({ error: says("listing.stock_unreadable") })
  .int(says("listing.stock_unreadable"))
  .min(LISTING_STOCK.min, says("listing.stock_unreadable"))
  .max(LISTING_STOCK.max, says("listing.stock_unreadable"))

/** Browsers send line ends of two characters, which would count twice. */
const text = (max: number) =>
  z
    .string()
    .transform((typed) => typed.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().max(max, says("listing.text_too_long")))

const label = z
  .partialRecord(z.enum(LABEL_FIELDS), text(LISTING_MAX.label).nullable())
  .transform((fields) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => Boolean(value)))
  )

/**
 * What one step of the form says; the rest of the draft stays as it is. A draft may be as incomplete
 * as it likes. Price and stock are taken for a listing that was never on sale.
 */
export const ProducerSaveListingBody = z.strictObject({
  title: text(LISTING_MAX.title).optional(),
  description: text(LISTING_MAX.description)
    .nullable()
    .transform((typed) => typed || null)
    .optional(),
  goods_kind: z.enum(GOODS_KINDS).optional(),
  product_set: z.number().int().min(1).max(26).nullable().optional(),
  registered_product_id: z.string().max(60).nullable().optional(),
  net_content: z
    .strictObject({
      value: z
        .number({ error: says("listing.net_content_unreadable") })
        .positive(says("listing.net_content_unreadable"))
        .max(1_000_000, says("listing.net_content_unreadable")),
      unit: z.enum(NET_UNITS),
    })
    .nullable()
    .optional(),
  weight_grams: z
    .number({ error: says("listing.weight_unreadable") })
    .int(says("listing.weight_unreadable"))
    .min(1, says("listing.weight_unreadable"))
    .max(1_000_000, says("listing.weight_unreadable"))
    .nullable()
    .optional(),
  /** The whole label is replaced. */
  label: label.optional(),
  /** Addresses of pictures the producer uploaded or the listing has already. */
  photos: z.array(z.string().max(2000)).max(LISTING_MAX.photos).optional(),
  price: price.nullable().optional(),
  stock: stock.nullable().optional(),
})
export type ProducerSaveListingBody = z.input<typeof ProducerSaveListingBody>

export const ProducerSetPriceBody = z.strictObject({ variant_id: z.string().max(60), price })
export type ProducerSetPriceBody = z.input<typeof ProducerSetPriceBody>

export const ProducerSetStockBody = z.strictObject({ variant_id: z.string().max(60), stock })
export type ProducerSetStockBody = z.input<typeof ProducerSetStockBody>

/** Bytes of one picture as it comes from the camera. */
export const LISTING_PHOTO_MAX_BYTES = 12 * 1024 * 1024

/** One picture, JPEG or PNG, as base64. Where it was taken and with what is not kept. */
export const ProducerUploadPhotoBody = z.strictObject({
  content: z
    .base64({ error: says("listing.photo_unreadable") })
    .min(1, says("listing.photo_unreadable"))
    .max(Math.ceil(LISTING_PHOTO_MAX_BYTES / 3) * 4, says("listing.photo_too_large")),
})
export type ProducerUploadPhotoBody = z.input<typeof ProducerUploadPhotoBody>

export const AdminListListingChangesQuery = z.object({
  /** `waiting` unless told. */
  state: listOf(z.enum(LISTING_CHANGE_STATES)),
  producer_id: z.string().max(60).optional(),
  /** Only changes that still wait after their last day. */
  overdue: flag,
  ...offsetQuery,
})
export type AdminListListingChangesQuery = z.input<typeof AdminListListingChangesQuery>

const reason = z
  .string({ error: says("listing.reason_missing") })
  .trim()
  .min(1, says("listing.reason_missing"))
  .max(LISTING_MAX.reason, says("listing.text_too_long"))

export const AdminApproveListingBody = z.strictObject({
  note: text(LISTING_MAX.reason).nullish(),
})
export type AdminApproveListingBody = z.input<typeof AdminApproveListingBody>

/** What the producer is asked to correct, in words it can act on. */
export const AdminReturnListingBody = z.strictObject({
  reasons: z
    .array(z.strictObject({ place: z.string().max(60).nullish(), text: reason }), {
      error: says("listing.reason_missing"),
    })
    .min(1, says("listing.reason_missing"))
    .max(20),
})
export type AdminReturnListingBody = z.input<typeof AdminReturnListingBody>

export const AdminOpenTakedownBody = z.strictObject({
  reason,
  /** Who asked for it; null where the office acts by itself. */
  requested_by: text(200).nullish(),
  /** When the request came, 2026-11-25T08:00:00Z; now unless told. */
  requested_at: z.iso.datetime({ offset: true }).optional(),
  /** False leaves it on sale while the clock runs. */
  at_once: z.boolean().default(true),
})
export type AdminOpenTakedownBody = z.input<typeof AdminOpenTakedownBody>

export const AdminMoveTakedownBody = z.strictObject({ reason })
export type AdminMoveTakedownBody = z.input<typeof AdminMoveTakedownBody>

export const TAKEDOWN_STATES = ["open", "done", "dismissed", "lifted"] as const
export type TakedownState = (typeof TAKEDOWN_STATES)[number]

export const AdminListTakedownsQuery = z.object({
  state: listOf(z.enum(TAKEDOWN_STATES)),
  ...offsetQuery,
})
export type AdminListTakedownsQuery = z.input<typeof AdminListTakedownsQuery>
