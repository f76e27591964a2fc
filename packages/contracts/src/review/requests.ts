import {
  REVIEW_MARKS,
  REVIEW_NAME_MAX,
  REVIEW_PHOTOS_MAX,
  REVIEW_REASON_MAX,
  REVIEW_TEXT_MAX,
} from "@ocop/rules"
import { z } from "zod"
import type { OcopErrorCode } from "../errors/codes"
import { flag, offsetQuery, pageQuery, searchText } from "../http/paging"

/** A message that is a code reaches the reader translated. */
const says = (code: OcopErrorCode) => code

/** Browsers send line ends of two characters, which would count twice. */
const tidy = (text: string): string => text.replaceAll("\r\n", "\n").trim()

/** Empty and left out are the same: null. */
const optional = (max: number, tooLong: OcopErrorCode) =>
  z
    .string()
    .transform(tidy)
    .pipe(z.string().max(max, tooLong))
    .nullish()
    .transform((text) => text || null)

const typed = (max: number, missing: OcopErrorCode) =>
  z
    .string({ error: missing })
    .transform(tidy)
    .pipe(z.string().min(1, missing).max(max, says("review.text_too_long")))

/** The phone the order was placed with, for a buyer without an account. */
const phone = z.string().trim().max(20).nullish()

/** Bytes of one photo as it is sent; what a phone takes is smaller. */
export const REVIEW_PHOTO_MAX_BYTES = 8 * 1024 * 1024

/** A photo in base64: JPEG or PNG. It is drawn anew, so that nothing hidden in it is kept. */
const photo = z.object({
  content: z
    .string()
    .min(1, says("photo.unreadable"))
    .max(Math.ceil(REVIEW_PHOTO_MAX_BYTES / 3) * 4, says("photo.too_large")),
})

export const StoreWriteReviewBody = z.object({
  phone,
  mark: z.literal(REVIEW_MARKS, { error: says("review.mark_missing") }),
  text: optional(REVIEW_TEXT_MAX, says("review.text_too_long")),
  /** Under which name it is shown; null for none. */
  author_name: optional(REVIEW_NAME_MAX, says("review.name_too_long")),
  photos: z.array(photo).max(REVIEW_PHOTOS_MAX, says("photo.too_many")).default([]),
  /** Ids of the review's photos that stay; the others go. */
  keep_photos: z.array(z.string().max(40)).max(REVIEW_PHOTOS_MAX).default([]),
})
export type StoreWriteReviewBody = z.input<typeof StoreWriteReviewBody>

export const StoreRemoveReviewBody = z.object({ phone })
export type StoreRemoveReviewBody = z.input<typeof StoreRemoveReviewBody>

export const StoreListReviewsQuery = z.object(pageQuery)
export type StoreListReviewsQuery = z.input<typeof StoreListReviewsQuery>

/** Photos are kept in two widths. */
export const REVIEW_PHOTO_SIZES = ["small", "large"] as const
export type ReviewPhotoSize = (typeof REVIEW_PHOTO_SIZES)[number]

export const ReviewPhotoQuery = z.object({ size: z.enum(REVIEW_PHOTO_SIZES).default("large") })
export type ReviewPhotoQuery = z.input<typeof ReviewPhotoQuery>

export const ProducerListReviewsQuery = z.object({
  /** Only those with an answer, or only those without. */
  answered: flag,
  ...offsetQuery,
})
export type ProducerListReviewsQuery = z.input<typeof ProducerListReviewsQuery>

export const ProducerAnswerReviewBody = z.object({
  text: typed(REVIEW_TEXT_MAX, says("review.answer_missing")),
})
export type ProducerAnswerReviewBody = z.input<typeof ProducerAnswerReviewBody>

export const AdminListReviewsQuery = z.object({
  hidden: flag,
  mark: z.coerce.number().pipe(z.literal(REVIEW_MARKS)).optional(),
  /** Words of the text, or of the product's name. */
  q: searchText,
  ...offsetQuery,
})
export type AdminListReviewsQuery = z.input<typeof AdminListReviewsQuery>

export const AdminHideReviewBody = z.object({
  /** Everybody reads it in the review's place. */
  reason: typed(REVIEW_REASON_MAX, says("review.public_reason_missing")),
})
export type AdminHideReviewBody = z.input<typeof AdminHideReviewBody>

export const AdminShowReviewBody = z.object({
  /** For the trail alone. */
  note: optional(REVIEW_REASON_MAX, says("review.text_too_long")),
})
export type AdminShowReviewBody = z.input<typeof AdminShowReviewBody>
