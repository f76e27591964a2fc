import type { ApiClient, ProducerListingResponse } from "@ocop/contracts"
import { data, redirect } from "react-router"
import {
  isListingStep,
  listingPaths,
  NEW_LISTING,
  stepsFor,
  type ListingStep,
} from "~/features/listing/listing-paths"
import { errorText, stepName } from "~/features/listing/listing-words"
import { loadListing } from "~/features/listing/listings.server"
import { PhotoFields } from "~/features/listing/photo-fields"
import { LabelFields, NameFields, NetFields, OfferFields } from "~/features/listing/step-fields"
import { STEP_FIELDS, typedFrom } from "~/features/listing/step-form"
import { saveFormStep, type PhotoProblem } from "~/features/listing/step.server"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { ErrorSummary, Notice, QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/own-listing-step"

export const meta = () => [
  { title: pageTitle(m.plist_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

type Told = Pick<ProducerListingResponse, "listing" | "draft" | "registered_products">

const stepOf = (params: { step: string }): ListingStep => {
  if (!isListingStep(params.step)) throw new Response(null, { status: 404 })
  return params.step
}

/** A listing begins with its first picture; until then there is nothing to read. */
const read = async (api: ApiClient, id: string, step: ListingStep): Promise<Told | null> => {
  if (id !== NEW_LISTING) return loadListing(api, id)
  if (step !== "anh") throw redirect(listingPaths.step(NEW_LISTING, "anh"))
  return null
}

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const step = stepOf(params)
  const { api, producer } = await openProducer(request)
  const told = await read(api, params.id, step)
  const steps = stepsFor((told?.listing.state ?? "unpublished") !== "unpublished")
  if (told?.listing.open_change?.state === "waiting" || !steps.includes(step))
    throw redirect(listingPaths.one(params.id))
  return { step, steps, told, id: params.id, name: producer.name }
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const step = stepOf(params)
  const { api } = await openProducer(request)
  const told = await read(api, params.id, step)
  const form = await request.formData()
  const done = await saveFormStep(api, { id: params.id, step, draft: told?.draft ?? null }, form)
  if (!done.ok) return data(done, 400)
  const steps = stepsFor((told?.listing.state ?? "unpublished") !== "unpublished")
  const next = done.goesOn ? steps[steps.indexOf(step) + 1] : step
  const path = next ? listingPaths.step(done.id, next) : listingPaths.one(done.id)
  return redirect(path, { status: 303 })
}

const FIELDS = { ten: NameFields, "khoi-luong": NetFields, gia: OfferFields, nhan: LabelFields }

const photoText = (problem: PhotoProblem | null | undefined): string | undefined => {
  if (problem === "none") return m.plist_photo_none()
  return problem === "too_many" ? m.plist_photo_too_many() : errorText(problem ?? undefined)
}

const LabelOf = ({ step, at, count }: { step: ListingStep; at: number; count: number }) => (
  <div>
    <p className="text-ink-soft">{m.plist_step_of({ at: String(at), count: String(count) })}</p>
    <h1 className="text-2xl font-bold">
      {step === "anh" ? m.plist_photo_title() : stepName(step)}
    </h1>
  </div>
)

export default function OwnListingStepPage({ loaderData, actionData }: Route.ComponentProps) {
  const { step, steps, told, id, name } = loaderData
  const errors = actionData?.errors ?? {}
  const summary = STEP_FIELDS[step].flatMap((field) => {
    const text = errorText(errors[field])
    return text ? [{ field, text }] : []
  })
  const draft = told?.draft
  const Fields = step === "anh" ? null : FIELDS[step]
  const at = steps.indexOf(step)
  const before = steps[at - 1]
  return (
    <div className="mx-auto max-w-xl space-y-5 px-4 py-6">
      <AreaTop name={name} above={{ name: m.plist_title(), path: listingPaths.all() }} />
      <LabelOf step={step} at={at + 1} count={steps.length} />
      <ErrorSummary items={summary} />
      <Notice text={errorText(actionData?.refusal ?? undefined) ?? null} />
      <form method="post" encType="multipart/form-data" noValidate className="space-y-5">
        {Fields && draft ? (
          <Fields
            typed={{ ...typedFrom(draft), ...actionData?.typed }}
            errors={errors}
            registered={told.registered_products}
            isSinglePack={told.listing.packs.length <= 1}
            kind={draft.content.goods_kind}
          />
        ) : (
          <PhotoFields photos={draft?.content.photos ?? []} error={photoText(actionData?.photo)} />
        )}
        <button name="next" value="1" className={WIDE_BUTTON}>
          {at + 1 < steps.length ? m.plist_next() : m.plist_finish()}
        </button>
      </form>
      <a
        href={
          before
            ? listingPaths.step(id, before)
            : id === NEW_LISTING
              ? listingPaths.all()
              : listingPaths.one(id)
        }
        className={QUIET_BUTTON}
      >
        {m.plist_back()}
      </a>
    </div>
  )
}
