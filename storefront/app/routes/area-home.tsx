import {
  chooseMemberLanguage,
  listOwnApplications,
  VERIFICATION_STATE_NAMES,
  type ProducerApplication,
} from "@ocop/contracts"
import { data, redirect } from "react-router"
import { areaPaths } from "~/features/producer-area/area-paths"
import { LettersIn, OtherProducers, WorkingFor } from "~/features/producer-area/area-shell"
import { readDoor, type DoorInput } from "~/features/producer-area/door-form"
import { DoorForm, problemText } from "~/features/producer-area/door-parts"
import {
  findSession,
  forgetToken,
  keepChosen,
  keepToken,
  openSession,
  tryDoor,
} from "~/features/producer-area/session.server"
import { said } from "~/features/producer-area/words"
import { StandingCard } from "~/features/supervision/standing"
import { readStanding } from "~/features/supervision/standing.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { ErrorSummary, Notice, QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/area-home"

export const meta = () => [
  { title: pageTitle(m.area_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request }: Route.LoaderArgs) => {
  const session = await findSession(request)
  if (!session) return null
  const { applications } = await session.api.call(listOwnApplications)
  const standing = await readStanding(session)
  return { me: session.me, producer: session.producer, applications, standing }
}

const home = (cookie: string) =>
  redirect(areaPaths.home(), { status: 303, headers: { "set-cookie": cookie } })

const choose = async (request: Request, form: FormData) => {
  const { me } = await openSession(request)
  const chosen = me.producers.find(({ id }) => id === form.get("producer"))
  if (!chosen) throw new Response(null, { status: 404 })
  return home(await keepChosen(request, chosen.id))
}

/** The other of the two languages, whichever the member is written to in now. */
const chooseLanguage = async (request: Request, form: FormData) => {
  const { api } = await openSession(request)
  const language = form.get("language") === "en" ? "en" : "vi"
  await api.call(chooseMemberLanguage, { body: { language } })
  return redirect(areaPaths.home(), { status: 303 })
}

const again = (input: DoorInput, problems: ReturnType<typeof readDoor>["problems"]) => {
  const { kind, name, account } = input
  return data({ kind, typed: { name, account }, problems, refused: !problems.length }, 400)
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const form = await request.formData()
  if (form.get("intent") === "sign_out") return home(await forgetToken())
  if (form.get("intent") === "choose") return choose(request, form)
  if (form.get("intent") === "language") return chooseLanguage(request, form)
  const { input, problems } = readDoor(form)
  if (problems.length) return again(input, problems)
  const token = await tryDoor(input)
  return token ? home(await keepToken(request, token)) : again(input, [])
}

const Applications = ({ applications }: { applications: ProducerApplication[] }) => (
  <section aria-labelledby="applications" className={`${CARD} mb-6 space-y-3`}>
    <h2 id="applications" className="text-lg font-semibold">
      {m.area_applications()}
    </h2>
    <ul>
      {applications.map(({ id, name, state }) => (
        <li key={id}>
          <a href={areaPaths.application(id)} className="block min-h-11 py-2 underline">
            {name}
          </a>
          <p className="text-ink-soft">{said(VERIFICATION_STATE_NAMES[state])}</p>
        </li>
      ))}
    </ul>
    <p>{m.area_apply_intro()}</p>
    <a href={areaPaths.apply()} className={WIDE_BUTTON}>
      {m.area_apply()}
    </a>
  </section>
)

const Door = ({ tried }: { tried: Route.ComponentProps["actionData"] }) => {
  const kind = tried?.kind ?? "sign_in"
  const problems = tried?.problems ?? []
  const refused = kind === "register" ? m.area_taken() : m.area_refused()
  const items = problems.map((field) => ({
    field: `${kind}_${field}`,
    text: problemText(kind, field),
  }))
  return (
    <>
      <p className="mb-4">{m.area_intro()}</p>
      <ErrorSummary items={items} />
      <Notice text={tried?.refused ? refused : null} />
      {(["sign_in", "register"] as const).map((one) => (
        <DoorForm
          key={one}
          kind={one}
          typed={tried?.kind === one ? tried.typed : { name: "", account: "" }}
          problems={tried?.kind === one ? problems : []}
        />
      ))}
    </>
  )
}

export default function AreaHome({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <h1 className="mb-4 text-2xl font-bold">{m.area_title()}</h1>
      {loaderData ? (
        <>
          <p className="mb-4">{m.area_signed_in({ name: loaderData.me.member.name })}</p>
          <StandingCard {...loaderData.standing} />
          {loaderData.producer ? <WorkingFor producer={loaderData.producer} /> : null}
          <OtherProducers
            producers={loaderData.me.producers.filter(({ id }) => id !== loaderData.producer?.id)}
          />
          <Applications applications={loaderData.applications} />
          <LettersIn language={loaderData.me.member.language} />
          <form method="post">
            <button name="intent" value="sign_out" className={QUIET_BUTTON}>
              {m.area_sign_out()}
            </button>
          </form>
        </>
      ) : (
        <Door tried={actionData} />
      )}
    </div>
  )
}
