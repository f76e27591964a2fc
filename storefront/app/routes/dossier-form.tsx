import { producerSaveForm } from "@ocop/contracts"
import { DOSSIER_FORM_NAMES, isEditable, type DossierFormName } from "@ocop/rules"
import { data, redirect } from "react-router"
import { dossierPaths, formOfSlug } from "~/features/dossier/dossier-paths"
import { formName, refusalText } from "~/features/dossier/dossier-words"
import { openDossier } from "~/features/dossier/dossiers.server"
import { FormFields } from "~/features/dossier/form-fields"
import { formErrors, formToBegin, typedForm, type FormErrors } from "~/features/dossier/form-view"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, refusalOf } from "~/features/producer-area/session.server"
import { errorText } from "~/features/producer-area/words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { ErrorSummary, Notice, QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/dossier-form"

export const meta = ({ data }: Route.MetaArgs) => [
  { title: pageTitle(data ? formName(data.form) : m.dossier_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const formOr404 = (slug: string): DossierFormName => {
  const form = formOfSlug(slug)
  if (!form) throw new Response(null, { status: 404 })
  return form
}

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const form = formOr404(params.form)
  const { told, name } = await openDossier(request, params.dossierId)
  const { id, product_name, state } = told.dossier
  if (!isEditable(state)) throw redirect(dossierPaths.print(id))
  return { id, product_name, name, form, ...formToBegin(form, told) }
}

const NO_ERRORS: FormErrors = {}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = formOr404(params.form)
  const { api } = await openProducer(request)
  const typed = typedForm(form, await request.formData())
  const errors = formErrors(form, typed)
  if (Object.keys(errors).length) return data({ typed, errors, refusal: null }, 400)
  const id = params.dossierId
  try {
    await api.call(producerSaveForm, { params: { id, form }, body: typed })
  } catch (error) {
    const { status, code } = refusalOf(error)
    return data({ typed, errors: NO_ERRORS, refusal: refusalText(code) }, status)
  }
  const next = DOSSIER_FORM_NAMES[DOSSIER_FORM_NAMES.indexOf(form) + 1]
  return redirect(next ? dossierPaths.form(id, next) : dossierPaths.one(id), { status: 303 })
}

export default function DossierFormPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, product_name, name, form, typed, isSuggested } = loaderData
  const errors = actionData?.errors ?? {}
  const items = Object.entries(errors).flatMap(([field, code]) => {
    const text = errorText(code)
    return text ? [{ field, text }] : []
  })
  return (
    <div className="mx-auto max-w-xl space-y-4 px-4 py-6">
      <AreaTop name={name} above={{ name: product_name, path: dossierPaths.one(id) }} />
      <p className="text-ink-soft">
        {m.dossier_form_of({
          at: DOSSIER_FORM_NAMES.indexOf(form) + 1,
          count: DOSSIER_FORM_NAMES.length,
        })}
      </p>
      <h1 className="text-2xl font-bold">{formName(form)}</h1>
      <p>{m.dossier_form_how()}</p>
      {isSuggested ? <p className="font-medium">{m.dossier_form_suggested()}</p> : null}
      <ErrorSummary items={items} />
      <Notice text={actionData?.refusal ?? null} />
      <form method="post" encType="multipart/form-data" noValidate className="space-y-4">
        <FormFields form={form} typed={actionData?.typed ?? typed} errors={errors} />
        <button className={WIDE_BUTTON}>{m.dossier_form_save()}</button>
      </form>
      <a href={dossierPaths.one(id)} className={QUIET_BUTTON}>
        {m.dossier_back()}
      </a>
    </div>
  )
}
