import { acceptInvitation, readInvitation, type ProducerInvitationResponse } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { areaPaths } from "~/features/producer-area/area-paths"
import { roleName } from "~/features/producer-area/area-shell"
import { readDoor } from "~/features/producer-area/door-form"
import { DoorForm, problemText } from "~/features/producer-area/door-parts"
import { tokenOf } from "~/features/producer-area/member-form"
import {
  findSession,
  keepChosen,
  keepToken,
  openSession,
  refusalOf,
  tryDoor,
} from "~/features/producer-area/session.server"
import { errorText } from "~/features/producer-area/words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { formatInstant } from "~/lib/format"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { ErrorSummary, Notice, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/area-invitation"

export const meta = () => [
  { title: pageTitle(m.invitation_title()) },
  { name: "robots", content: "noindex" },
  // the address holds the link's secret
  { name: "referrer", content: "no-referrer" },
]
export const headers = () => PRIVATE_PAGE

const tokenOr404 = (request: Request): string => {
  const token = tokenOf(new URL(request.url))
  if (!token) throw new Response(null, { status: 404 })
  return token
}

/** Null for a visitor: what a link is for is told to who has signed in. */
export const loader = async ({ request }: Route.LoaderArgs) => {
  const token = tokenOr404(request)
  const session = await findSession(request)
  if (!session) return null
  const name = session.me.member.name
  try {
    return { name, offer: await session.api.call(readInvitation, { body: { token } }) }
  } catch (error) {
    refusalOf(error)
    return { name, offer: null }
  }
}

const accept = async (request: Request, token: string) => {
  const { api } = await openSession(request)
  try {
    const { producer } = await api.call(readInvitation, { body: { token } })
    await api.call(acceptInvitation, { body: { token } })
    const cookie = await keepChosen(request, producer.id)
    return redirect(areaPaths.home(), { status: 303, headers: { "set-cookie": cookie } })
  } catch (error) {
    const { status, code } = refusalOf(error)
    return data({ door: null, refusal: errorText(code) ?? null }, status)
  }
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const token = tokenOr404(request)
  const form = await request.formData()
  if (form.get("intent") === "accept") return accept(request, token)
  const { input, problems } = readDoor(form)
  const { kind, name, account } = input
  const door = { kind, typed: { name, account }, problems }
  if (problems.length) return data({ door, refusal: null }, 400)
  const signedIn = await tryDoor(input)
  const refusal = kind === "register" ? m.area_taken() : m.area_refused()
  if (!signedIn) return data({ door, refusal }, 400)
  const headers = { "set-cookie": await keepToken(request, signedIn) }
  return redirect(areaPaths.invitation(token), { status: 303, headers })
}

const Offer = ({ producer, invitation, invited_by }: ProducerInvitationResponse) => (
  <form method="post" className={`${CARD} mb-6 space-y-3`} aria-label={m.invitation_title()}>
    <h2 className="text-xl font-semibold">{producer.name}</h2>
    <p>{m.invitation_role({ role: roleName(invitation.role) })}</p>
    {invited_by ? <p>{m.invitation_by({ name: invited_by })}</p> : null}
    {invitation.acting_for ? <p>{m.area_acting_for({ office: invitation.acting_for })}</p> : null}
    <p className="text-ink-soft">
      {m.members_good_until({ when: formatInstant(invitation.expires_at, getLocale()) })}
    </p>
    <button name="intent" value="accept" className={WIDE_BUTTON}>
      {m.invitation_accept()}
    </button>
  </form>
)

type Door = NonNullable<Route.ComponentProps["actionData"]>["door"]

const SignInFirst = ({ door }: { door: Door }) => (
  <>
    <p className="mb-4">{m.invitation_sign_in()}</p>
    <ErrorSummary
      items={(door?.problems ?? []).map((field) => ({
        field: `${door?.kind}_${field}`,
        text: problemText(door?.kind ?? "sign_in", field),
      }))}
    />
    {(["register", "sign_in"] as const).map((kind) => (
      <DoorForm
        key={kind}
        kind={kind}
        typed={door?.kind === kind ? door.typed : { name: "", account: "" }}
        problems={door?.kind === kind ? door.problems : []}
      />
    ))}
  </>
)

export default function AreaInvitation({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <h1 className="mb-4 text-2xl font-bold">{m.invitation_title()}</h1>
      <Notice text={actionData?.refusal ?? null} />
      {loaderData ? (
        <>
          <p className="mb-4">{m.area_signed_in({ name: loaderData.name })}</p>
          {loaderData.offer ? (
            <Offer {...loaderData.offer} />
          ) : (
            <p className="mb-6">{m.invitation_over()}</p>
          )}
        </>
      ) : (
        <SignInFirst door={actionData?.door ?? null} />
      )}
      <p>
        <a href={areaPaths.home()} className="inline-block min-h-11 py-2 underline">
          {m.area_home()}
        </a>
      </p>
    </div>
  )
}
