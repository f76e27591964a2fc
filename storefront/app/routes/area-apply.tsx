import { listProducers, openApplication, type ProducerRef } from "@ocop/contracts"
import { data, redirect } from "react-router"
import {
  bodyOf,
  emptyApplication,
  errorsOf,
  errorsOfRefusal,
  typedApplication,
} from "~/features/producer-area/application-form"
import { ApplicationFields, summaryOf } from "~/features/producer-area/application-parts"
import { areaPaths } from "~/features/producer-area/area-paths"
import { AreaTop } from "~/features/producer-area/area-top"
import { openSession, refusalOf } from "~/features/producer-area/session.server"
import { errorText } from "~/features/producer-area/words"
import { homeCommunes } from "~/features/report/report.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { ErrorSummary, Notice, QUIET_BUTTON, TextField } from "~/ui/form-parts"
import type { Route } from "./+types/area-apply"

export const meta = () => [
  { title: pageTitle(m.area_apply()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const FOUND = 10

const search = async (q: string): Promise<ProducerRef[]> => {
  if (!q) return []
  const query = { q, per_page: FOUND }
  return (await (await floorApi()).call(listProducers, { query })).producers
}

export const loader = async ({ request, url }: Route.LoaderArgs) => {
  const { producer } = await openSession(request)
  const q = (url.searchParams.get("q") ?? "").trim().slice(0, 100)
  const [found, communes] = await Promise.all([search(q), homeCommunes()])
  const [claimed, name] = [url.searchParams.get("nhan"), url.searchParams.get("ten")]
  const works = producer?.name ?? null
  return { q, found, communes, claimed, works, name: name?.slice(0, 200) ?? "" }
}

export const action = async ({ request, url }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openSession(request)
  const typed = typedApplication(await request.formData())
  const errors = errorsOf(typed)
  if (Object.keys(errors).length) return data({ typed, errors, refusal: null }, 400)
  try {
    const body = bodyOf(typed, url.searchParams.get("nhan"))
    const { application } = await api.call(openApplication, { body })
    return redirect(areaPaths.application(application.id), { status: 303 })
  } catch (error) {
    const { status, code } = refusalOf(error)
    const shown = errorsOfRefusal(code)
    const refusal = Object.keys(shown).length ? null : (errorText(code) ?? null)
    return data({ typed, errors: shown, refusal }, status)
  }
}

const claimPath = ({ id, name }: ProducerRef): string =>
  `${areaPaths.apply(id)}&ten=${encodeURIComponent(name)}`

const Finder = ({ q, found }: { q: string; found: ProducerRef[] }) => (
  <section aria-labelledby="find" className={`${CARD} mb-6 space-y-3`}>
    <h2 id="find" className="text-lg font-semibold">
      {m.area_find()}
    </h2>
    <form className="space-y-3">
      <TextField
        id="find_q"
        name="q"
        label={m.area_find_name()}
        hint={m.area_find_hint()}
        value={q}
      />
      <button className={QUIET_BUTTON}>{m.area_find_go()}</button>
    </form>
    {q && !found.length ? <p role="status">{m.area_find_none()}</p> : null}
    <ul>
      {found.map((one) => (
        <li key={one.id}>
          <a href={claimPath(one)} className="block min-h-11 py-2 underline">
            {m.area_claim({ name: one.name })}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

export default function AreaApply({ loaderData, actionData }: Route.ComponentProps) {
  const { q, found, communes, claimed, works, name } = loaderData
  const errors = actionData?.errors ?? {}
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop name={works} />
      <h1 className="mb-4 text-2xl font-bold">{m.area_apply()}</h1>
      <ErrorSummary items={summaryOf(errors)} />
      <Notice text={actionData?.refusal ?? null} />
      {claimed ? (
        <p className={`${CARD} mb-6`}>
          {m.area_claiming({ name })}{" "}
          <a href={areaPaths.apply()} className="inline-block min-h-11 py-2 underline">
            {m.area_not_claim()}
          </a>
        </p>
      ) : (
        <Finder q={q} found={found} />
      )}
      <h2 className="mb-3 text-lg font-semibold">{m.area_facts()}</h2>
      <ApplicationFields
        typed={actionData?.typed ?? emptyApplication(name)}
        errors={errors}
        communes={communes}
        knownDigits={null}
        send={m.area_save()}
      />
    </div>
  )
}
