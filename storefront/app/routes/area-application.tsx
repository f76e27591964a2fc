import {
  addPaper,
  changeApplication,
  readApplication,
  removePaper,
  submitApplication,
  takeBackApplication,
  VERIFICATION_STATE_NAMES,
  type ApiClient,
  type ProducerApplication,
} from "@ocop/contracts"
import { data, redirect } from "react-router"
import {
  bodyOf,
  errorsOf,
  errorsOfRefusal,
  typedApplication,
  typedFrom,
  type ApplicationErrors,
  type TypedApplication,
} from "~/features/producer-area/application-form"
import { ApplicationFields, summaryOf } from "~/features/producer-area/application-parts"
import { areaPaths } from "~/features/producer-area/area-paths"
import {
  EMPTY_PAPER,
  PAPER_FIELDS,
  paperBody,
  paperErrorOf,
  paperErrors,
  typedPaper,
  type PaperErrors,
  type TypedPaper,
} from "~/features/producer-area/paper-form"
import { MissingPapers, PaperForm, PaperList } from "~/features/producer-area/paper-parts"
import { AreaTop } from "~/features/producer-area/area-top"
import { openSession, ownOr404, refusalOf } from "~/features/producer-area/session.server"
import { errorText, said } from "~/features/producer-area/words"
import { homeCommunes } from "~/features/report/report.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { formatDay } from "~/lib/dates"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { ErrorSummary, Notice, QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/area-application"

export const meta = () => [
  { title: pageTitle(m.area_application()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { api, producer } = await openSession(request)
  const id = params.applicationId
  const [{ application }, communes] = await Promise.all([
    ownOr404(api.call(readApplication, { params: { id } })),
    homeCommunes(),
  ])
  return { application, communes, works: producer?.name ?? null }
}

interface Tried {
  facts?: { typed: TypedApplication; errors: ApplicationErrors }
  paper?: { typed: TypedPaper; errors: PaperErrors }
  refusal: string | null
}

const again = (status: number, tried: Partial<Tried>) =>
  data({ refusal: null, ...tried } satisfies Tried, status)

const save = async (api: ApiClient, id: string, form: FormData) => {
  const typed = typedApplication(form)
  const errors = errorsOf(typed)
  if (Object.keys(errors).length) return again(400, { facts: { typed, errors } })
  try {
    await api.call(changeApplication, { params: { id }, body: bodyOf(typed, null) })
    return null
  } catch (error) {
    const { status, code } = refusalOf(error)
    const shown = errorsOfRefusal(code)
    const refusal = Object.keys(shown).length ? null : (errorText(code) ?? null)
    return again(status, { facts: { typed, errors: shown }, refusal })
  }
}

const add = async (api: ApiClient, id: string, form: FormData) => {
  const typed = typedPaper(form)
  const body = await paperBody(typed, form.get("file"))
  const errors = paperErrors(body)
  if (Object.keys(errors).length) return again(400, { paper: { typed, errors } })
  try {
    // the schema has just taken the type
    await api.call(addPaper, { params: { id }, body: body as never })
    return null
  } catch (error) {
    const { status, code } = refusalOf(error)
    const shown = paperErrorOf(code)
    const refusal = Object.keys(shown).length ? null : (errorText(code) ?? null)
    return again(status, { paper: { typed, errors: shown }, refusal })
  }
}

const move = async (api: ApiClient, id: string, form: FormData) => {
  const intent = form.get("intent")
  try {
    if (intent === "remove")
      await api.call(removePaper, { params: { id, document_id: String(form.get("paper")) } })
    else if (intent === "submit") await api.call(submitApplication, { params: { id } })
    else await api.call(takeBackApplication, { params: { id } })
    return null
  } catch (error) {
    const { status, code } = refusalOf(error)
    return again(status, { refusal: errorText(code) ?? null })
  }
}

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openSession(request)
  const id = params.applicationId
  const form = await request.formData()
  const act = form.get("intent") === "save" ? save : form.get("intent") === "add" ? add : move
  return (await act(api, id, form)) ?? redirect(areaPaths.application(id), { status: 303 })
}

const State = ({ application }: { application: ProducerApplication }) => {
  const { state, submitted_on, decided_on, good_until, reason } = application
  const facts: [string, string | null][] = [
    [m.area_state(), said(VERIFICATION_STATE_NAMES[state])],
    [m.area_submitted(), submitted_on && formatDay(submitted_on)],
    [m.area_decided(), decided_on && formatDay(decided_on)],
    [m.area_good_until(), good_until && formatDay(good_until)],
    [m.area_reason(), reason],
  ]
  return (
    <dl className={`${CARD} mb-6 space-y-2`}>
      {facts.map(([name, text]) =>
        text ? (
          <div key={name}>
            <dt className="text-ink-soft">{name}</dt>
            <dd className="font-semibold">{text}</dd>
          </div>
        ) : null
      )}
    </dl>
  )
}

const Move = ({ application }: { application: ProducerApplication }) => {
  const { open, state } = application
  if (!open && state !== "waiting") return null
  return (
    <form method="post" className="mb-6">
      {open ? (
        <button name="intent" value="submit" className={WIDE_BUTTON}>
          {m.area_submit()}
        </button>
      ) : (
        <button name="intent" value="take_back" className={QUIET_BUTTON}>
          {m.area_take_back()}
        </button>
      )}
    </form>
  )
}

const paperSummary = (errors: PaperErrors) =>
  PAPER_FIELDS.flatMap((field) => {
    const text = errorText(errors[field])
    return text ? [{ field, text }] : []
  })

export default function AreaApplication({ loaderData, actionData }: Route.ComponentProps) {
  const { application, communes, works } = loaderData
  const { facts, paper } = actionData ?? {}
  const items = [...summaryOf(facts?.errors ?? {}), ...paperSummary(paper?.errors ?? {})]
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop name={works} />
      <h1 className="mb-4 text-2xl font-bold">{application.name}</h1>
      <ErrorSummary items={items} />
      <Notice text={actionData?.refusal ?? null} />
      <State application={application} />
      <h2 className="mb-3 text-xl font-semibold">{m.area_papers()}</h2>
      <MissingPapers missing={application.missing} />
      <PaperList application={application} />
      {application.open ? (
        <PaperForm typed={paper?.typed ?? EMPTY_PAPER} errors={paper?.errors ?? {}} />
      ) : null}
      <Move application={application} />
      {application.open ? (
        <details className="mb-6" open={Boolean(facts)}>
          <summary className="min-h-11 py-2 font-semibold">{m.area_change()}</summary>
          <ApplicationFields
            typed={facts?.typed ?? typedFrom(application)}
            errors={facts?.errors ?? {}}
            communes={communes}
            knownDigits={application.identity_last3}
            send={m.area_save_again()}
          />
        </details>
      ) : null}
    </div>
  )
}
