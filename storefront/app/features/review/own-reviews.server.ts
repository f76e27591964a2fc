import {
  removeReview,
  writeReview,
  type ApiClient,
  type StoreWriteReviewBody,
} from "@ocop/contracts"
import { REVIEW_MARKS, type ReviewMark } from "@ocop/rules"
import { textOf } from "~/features/checkout/form-result"
import { photosOf } from "~/features/parcel/own-parcel.server"

/** A mark, or what is none: the API says that it is missing. */
const markOf = (typed: string): ReviewMark =>
  REVIEW_MARKS.find((mark) => String(mark) === typed) ?? (0 as ReviewMark)

const bodyOf = async (form: FormData): Promise<StoreWriteReviewBody> => ({
  phone: textOf(form, "phone", 30) || null,
  mark: markOf(textOf(form, "mark")),
  text: textOf(form, "text", 2100),
  author_name: textOf(form, "author_name", 100),
  photos: await photosOf(form),
  keep_photos: form.getAll("keep").map((id) => String(id).slice(0, 40)),
})

/** Does what a form of the page asks for. @throws ApiError for a refusal */
export const actOnReview = async (
  api: ApiClient,
  id: string,
  form: FormData
): Promise<"saved" | "removed"> => {
  const params = { id, line_id: textOf(form, "line", 60) }
  switch (form.get("intent")) {
    case "write":
      await api.call(writeReview, { params, body: await bodyOf(form) })
      return "saved"
    case "remove":
      await api.call(removeReview, { params, body: { phone: textOf(form, "phone", 30) || null } })
      return "removed"
    default:
      throw new Response(null, { status: 400 })
  }
}
