import {
  ApiError,
  createListing,
  LISTING_MAX,
  pauseListing,
  LISTING_PHOTO_MAX_BYTES,
  readOwnListing,
  resumeListing,
  saveListingDraft,
  setListingPrice,
  setListingStock,
  submitListing,
  uploadListingPhoto,
  withdrawListing,
  type ApiClient,
  type OcopErrorCode,
  type ProducerListingResponse,
  type ProducerSaveListingBody,
} from "@ocop/contracts"
import { orNotFound } from "~/lib/refusals.server"
import { textOf } from "../checkout/form-result"
import { orSignIn } from "../producer-area/session.server"
import { NEW_LISTING } from "./listing-paths"
import { readWhole } from "./read-number"

export type Done<Value> = { ok: true; value: Value } | { ok: false; code: OcopErrorCode }

/** A refusal as a value; whoever is shut out goes to where members sign in. */
export const tried = async <Value>(answer: Promise<Value>): Promise<Done<Value>> => {
  try {
    return { ok: true, value: await orSignIn(answer) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    return { ok: false, code: error.code ?? "request.invalid" }
  }
}

export const loadListing = (api: ApiClient, id: string): Promise<ProducerListingResponse> =>
  orNotFound(orSignIn(api.call(readOwnListing, { params: { id } })))

/** Writes a step into the draft; a listing that is about to be begun begins with it. */
export const saveStep = (
  api: ApiClient,
  id: string,
  body: ProducerSaveListingBody
): Promise<Done<ProducerListingResponse>> =>
  tried(
    id === NEW_LISTING
      ? api.call(createListing, { body })
      : api.call(saveListingDraft, { params: { id }, body })
  )

const ACTS = {
  gui: submitListing,
  rut: withdrawListing,
  ngung: pauseListing,
  ban: resumeListing,
} as const
export type ListingActName = keyof typeof ACTS

export const isListingAct = (name: string): name is ListingActName => Object.hasOwn(ACTS, name)

export const actOn = (api: ApiClient, id: string, act: ListingActName) =>
  tried(api.call(ACTS[act], { params: { id } }))

/** What the list changes at once: one price or one stock. */
export const changeAtOnce = (api: ApiClient, form: FormData) => {
  const params = { id: textOf(form, "listing") }
  const variant_id = textOf(form, "variant")
  // the contract refuses what is no number, with the words for it
  const number = readWhole(textOf(form, "value")) as number
  return textOf(form, "what") === "price"
    ? tried(api.call(setListingPrice, { params, body: { variant_id, price: number } }))
    : tried(api.call(setListingStock, { params, body: { variant_id, stock: number } }))
}

export type PhotoDone = Done<string[]> | { ok: false; code: "none" | "too_many" }

const upload = async (api: ApiClient, file: File): Promise<Done<string>> => {
  if (file.size > LISTING_PHOTO_MAX_BYTES) return { ok: false, code: "listing.photo_too_large" }
  const content = Buffer.from(await file.arrayBuffer()).toString("base64")
  const sent = await tried(api.call(uploadListingPhoto, { body: { content } }))
  return sent.ok ? { ok: true, value: sent.value.photo.url } : sent
}

/** The pictures after what the form asks for: one more, one less, or another in front. */
export const changePhotos = async (
  api: ApiClient,
  form: FormData,
  photos: string[]
): Promise<PhotoDone> => {
  const without = textOf(form, "remove", 2000)
  const first = textOf(form, "first", 2000)
  if (without) return { ok: true, value: photos.filter((url) => url !== without) }
  if (first && photos.includes(first))
    return { ok: true, value: [first, ...photos.filter((url) => url !== first)] }
  const file = form.get("photo")
  if (!(file instanceof File) || !file.size)
    return photos.length ? { ok: true, value: photos } : { ok: false, code: "none" }
  if (photos.length >= LISTING_MAX.photos) return { ok: false, code: "too_many" }
  const sent = await upload(api, file)
  return sent.ok ? { ok: true, value: [...new Set([...photos, sent.value])] } : sent
}
