import {
  changeMemberRole,
  inviteMember,
  leaveProducer,
  listMembers,
  removeMember,
  withdrawInvitation,
  type ApiClient,
} from "@ocop/contracts"
import type { MemberRole } from "@ocop/rules"
import { data, redirect } from "react-router"
import { areaPaths } from "~/features/producer-area/area-paths"
import { roleName } from "~/features/producer-area/area-shell"
import {
  EMPTY_INVITE,
  inviteErrorOf,
  inviteErrors,
  typedInvite,
  type InviteErrors,
  type TypedInvite,
} from "~/features/producer-area/member-form"
import {
  InviteForm,
  inviteSummary,
  LeaveForm,
  MemberList,
  MemberTrail,
  NewLink,
  OpenInvitations,
} from "~/features/producer-area/member-parts"
import { openProducer, orSignIn, refusalOf } from "~/features/producer-area/session.server"
import { errorText } from "~/features/producer-area/words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { siteOrigin } from "~/lib/site.server"
import { m } from "~/paraglide/messages"
import { ErrorSummary, Notice } from "~/ui/form-parts"
import type { Route } from "./+types/area-members"

export const meta = () => [
  { title: pageTitle(m.members_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** Others than owners see their own role, and may leave. */
export const loader = async ({ request }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const mayManage = producer.capabilities.includes("manage_members")
  return { producer, managed: mayManage ? await orSignIn(api.call(listMembers)) : null }
}

interface Tried {
  typed: TypedInvite
  errors: InviteErrors
  refusal: string | null
  link: { link: string; name: string } | null
}

const NOTHING: Tried = { typed: EMPTY_INVITE, errors: {}, refusal: null, link: null }

const invite = async (api: ApiClient, form: FormData, origin: string) => {
  const typed = typedInvite(form)
  const errors = inviteErrors(typed)
  if (Object.keys(errors).length) return data({ ...NOTHING, typed, errors }, 400)
  try {
    // the schema has just taken the role
    const body = { ...typed, role: typed.role as MemberRole }
    const { token } = await api.call(inviteMember, { body })
    const link = { link: origin + areaPaths.invitation(token), name: typed.name }
    return data({ ...NOTHING, link }, 201)
  } catch (error) {
    const { status, code } = refusalOf(error)
    const shown = inviteErrorOf(code)
    const refusal = Object.keys(shown).length ? null : (errorText(code) ?? null)
    return data({ ...NOTHING, typed, errors: shown, refusal }, status)
  }
}

const change = async (api: ApiClient, form: FormData): Promise<string> => {
  const intent = form.get("intent")
  const id = String(form.get(intent === "withdraw" ? "invitation" : "member"))
  if (intent === "leave") {
    await api.call(leaveProducer)
    return areaPaths.home()
  }
  if (intent === "withdraw") await api.call(withdrawInvitation, { params: { id } })
  else if (intent === "remove") await api.call(removeMember, { params: { id } })
  else {
    const body = { role: String(form.get("role")) as MemberRole }
    await api.call(changeMemberRole, { params: { id }, body })
  }
  return areaPaths.members()
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const form = await request.formData()
  if (form.get("intent") === "invite") return invite(api, form, siteOrigin(request))
  try {
    return redirect(await change(api, form), { status: 303 })
  } catch (error) {
    const { status, code } = refusalOf(error)
    return data({ ...NOTHING, refusal: errorText(code) ?? null }, status)
  }
}

export default function AreaMembers({ loaderData, actionData }: Route.ComponentProps) {
  const { producer, managed } = loaderData
  const { typed, errors, refusal, link } = actionData ?? NOTHING
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <h1 className="text-2xl font-bold">{m.members_title()}</h1>
      <p className="mb-4 text-ink-soft">
        {producer.name} · {roleName(producer.role)}
      </p>
      <ErrorSummary items={inviteSummary(errors)} />
      <Notice text={refusal} />
      {link ? <NewLink {...link} /> : null}
      {managed ? (
        <>
          <MemberList members={managed.members} />
          <OpenInvitations invitations={managed.invitations} />
          <InviteForm typed={typed} errors={errors} />
          <MemberTrail changes={managed.changes} />
        </>
      ) : (
        <p className="mb-6">{m.members_owner_only()}</p>
      )}
      <LeaveForm name={producer.name} />
      <p>
        <a href={areaPaths.home()} className="inline-block min-h-11 py-2 underline">
          {m.area_home()}
        </a>
      </p>
    </div>
  )
}
