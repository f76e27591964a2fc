import type { ApiClient, ListingDraft, OcopErrorCode } from "@ocop/contracts"
import type { ListingStep } from "./listing-paths"
import { changePhotos, saveStep, type Done } from "./listings.server"
import { errorsOfRefusal, readStep, typedStep, type StepErrors, type Typed } from "./step-form"

export type PhotoProblem = OcopErrorCode | "none" | "too_many"

export type StepDone =
  | { ok: true; id: string; goesOn: boolean }
  | {
      ok: false
      typed: Typed
      errors: StepErrors
      photo: PhotoProblem | null
      refusal: OcopErrorCode | null
    }

const refused = (typed: Typed, code: OcopErrorCode): StepDone => {
  const errors = errorsOfRefusal(code)
  const isPlaced = Object.keys(errors).length > 0
  return { ok: false, typed, errors, photo: null, refusal: isPlaced ? null : code }
}

const saved = (done: Done<{ listing: { id: string } }>, typed: Typed, goesOn: boolean): StepDone =>
  done.ok ? { ok: true, id: done.value.listing.id, goesOn } : refused(typed, done.code)

const NOTHING: Typed = {}

/** Goes on with "next" alone: a picture more or less is shown first. */
const savePhotos = async (
  api: ApiClient,
  id: string,
  form: FormData,
  photos: string[]
): Promise<StepDone> => {
  const changed = await changePhotos(api, form, photos)
  if (!changed.ok)
    return { ok: false, typed: NOTHING, errors: {}, photo: changed.code, refusal: null }
  const goesOn = form.has("next")
  const isSame = changed.value.join() === photos.join()
  if (isSame && photos.length) return { ok: true, id, goesOn }
  return saved(await saveStep(api, id, { photos: changed.value }), NOTHING, goesOn)
}

/** Saves one step of the form; what was refused comes back as it was typed. */
export const saveFormStep = async (
  api: ApiClient,
  { id, step, draft }: { id: string; step: ListingStep; draft: ListingDraft | null },
  form: FormData
): Promise<StepDone> => {
  if (step === "anh") return savePhotos(api, id, form, draft?.content.photos ?? [])
  const typed = typedStep(step, form)
  const read = readStep(step, typed)
  if (!read.ok) return { ok: false, typed, errors: read.errors, photo: null, refusal: null }
  return saved(await saveStep(api, id, read.body), typed, true)
}
