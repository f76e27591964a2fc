import { buildUrl, readReviewPhoto, REVIEW_PHOTO_SIZES } from "@ocop/contracts"
import { floorSettings } from "~/lib/floor.server"

const PASSED_ON = ["content-type", "etag", "cache-control"]

interface Wanted {
  reviewId: string
  photoId: string
  size: string
}

/**
 * A photo as the API gives it, asked for anew each time: it is gone as soon as its review is hidden.
 *
 * @throws Response 404 for anything the API does not give, 503 when it is down
 */
export const answerPhoto = async (request: Request, wanted: Wanted): Promise<Response> => {
  const size = REVIEW_PHOTO_SIZES.find((one) => one === wanted.size)
  if (!size) throw new Response(null, { status: 404 })
  const { publishable_key } = await floorSettings()
  const params = { id: wanted.reviewId, photo: wanted.photoId }
  const base = process.env.API_URL ?? "http://localhost:9000"
  const known = request.headers.get("if-none-match")
  const headers = {
    "x-publishable-api-key": publishable_key,
    ...(known ? { "if-none-match": known } : {}),
  }
  const url = base + buildUrl(readReviewPhoto.path, { params, query: { size } })
  const answer = await fetch(url, { headers }).catch(() => null)
  if (!answer || answer.status >= 500) throw new Response(null, { status: 503 })
  if (!answer.ok && answer.status !== 304) throw new Response(null, { status: 404 })
  const kept = new Headers({ "x-robots-tag": "noindex" })
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name)
    if (value) kept.set(name, value)
  }
  return new Response(answer.body, { status: answer.status, headers: kept })
}
