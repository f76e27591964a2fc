import {
  COMPLAINT_OUTCOMES,
  COMPLAINT_PHOTOS_MAX,
  COMPLAINT_STATES,
  COMPLAINT_SUBJECTS,
  COMPLAINT_TEXT,
  QUESTION_STATES,
  QUESTION_TEXT,
} from "@ocop/rules"
import { z } from "zod"
import type { OcopErrorCode } from "../errors/codes"
import { flag, listOf, offsetQuery } from "../http/paging"
import { photo } from "../parcel/requests"

/** A message that is a code reaches the reader translated. */
const says = (code: OcopErrorCode) => code

/** Browsers send line ends of two characters, which would count twice. */
const typed = (min: number, max: number, missing: OcopErrorCode) =>
  z
    .string({ error: missing })
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(min, missing).max(max, says("parcel.text_too_long")))

/** One message of a thread between a buyer and a producer. */
export const MessageBody = z.object({
  text: typed(QUESTION_TEXT.min, QUESTION_TEXT.max, says("question.text_missing")),
})
export type MessageBody = z.input<typeof MessageBody>

export const ListQuestionsQuery = z.object({
  state: z.enum(QUESTION_STATES).optional(),
  ...offsetQuery,
})
export type ListQuestionsQuery = z.input<typeof ListQuestionsQuery>

export const StoreComplainBody = z.object({
  subject: z.enum(COMPLAINT_SUBJECTS, { error: says("complaint.subject_missing") }),
  text: typed(COMPLAINT_TEXT.min, COMPLAINT_TEXT.max, says("complaint.text_short")),
  /** The buyer says to be among those whom Luật 19/2023/QH15 art. 8 wants served first. */
  is_priority: z.boolean().default(false),
  photos: z.array(photo).max(COMPLAINT_PHOTOS_MAX, says("photo.too_many")).default([]),
})
export type StoreComplainBody = z.input<typeof StoreComplainBody>

/** Words of an act on a complaint. */
export const ComplaintTextBody = z.object({
  text: typed(1, COMPLAINT_TEXT.max, says("complaint.text_missing")),
})
export type ComplaintTextBody = z.input<typeof ComplaintTextBody>

/** To close a complaint nothing need be said. */
export const StoreCloseComplaintBody = z.object({})
export type StoreCloseComplaintBody = z.input<typeof StoreCloseComplaintBody>

export const ListComplaintsQuery = z.object({
  state: listOf(z.enum(COMPLAINT_STATES)),
  /** Only those of which a day has passed. */
  late: flag,
  ...offsetQuery,
})
export type ListComplaintsQuery = z.input<typeof ListComplaintsQuery>

export const ListOwnComplaintsQuery = z.object(offsetQuery)
export type ListOwnComplaintsQuery = z.input<typeof ListOwnComplaintsQuery>

export const AdminDecideComplaintBody = z.object({
  outcome: z.enum(COMPLAINT_OUTCOMES, { error: says("complaint.outcome_missing") }),
  text: typed(1, COMPLAINT_TEXT.max, says("complaint.text_missing")),
})
export type AdminDecideComplaintBody = z.input<typeof AdminDecideComplaintBody>
