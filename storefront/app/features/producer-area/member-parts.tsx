import { INVITATION_MAX, type MembershipChange, type ProducerInvitation } from "@ocop/contracts"
import type { ProducerMember } from "@ocop/contracts"
import { MEMBER_ROLES, type MemberRole } from "@ocop/rules"
import { formatInstant } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { INPUT, QUIET_BUTTON, SelectField, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { TextAreaField } from "~/ui/long-fields"
import { roleName } from "./area-shell"
import { INVITE_FIELDS, type InviteErrors, type InviteField, type TypedInvite } from "./member-form"
import { errorText } from "./words"

const roleOptions = (roles: readonly MemberRole[]) =>
  roles.map((value) => ({ value, label: roleName(value) }))

/** Who acts for an office is no owner. */
const rolesOf = ({ acting_for }: ProducerMember): readonly MemberRole[] =>
  MEMBER_ROLES.filter((role) => role !== "owner" || !acting_for)

const Behalf = ({ of }: { of: Pick<ProducerMember, "acting_for" | "consent_note"> }) =>
  of.acting_for ? (
    <>
      <p>{m.area_acting_for({ office: of.acting_for })}</p>
      {of.consent_note ? <p className="text-ink-soft">{of.consent_note}</p> : null}
    </>
  ) : null

const RoleForm = ({ member }: { member: ProducerMember }) => (
  <form method="post" className="space-y-3">
    <input type="hidden" name="member" value={member.id} />
    <SelectField
      id={`role_${member.id}`}
      name="role"
      label={m.members_role()}
      value={member.role}
      choose={m.members_choose_role()}
      options={roleOptions(rolesOf(member))}
    />
    <button name="intent" value="role" className={QUIET_BUTTON}>
      {m.members_save_role()}
    </button>
  </form>
)

const RemoveForm = ({ member }: { member: ProducerMember }) => (
  <form method="post" className="mt-4 space-y-2">
    <input type="hidden" name="member" value={member.id} />
    <p>{m.members_remove_hint({ name: member.name })}</p>
    <button name="intent" value="remove" className={QUIET_BUTTON}>
      {m.members_remove()}
    </button>
  </form>
)

const MemberCard = ({ member }: { member: ProducerMember }) => (
  <li className={CARD}>
    <h3 className="text-lg font-semibold">
      {member.name}
      {member.self ? ` (${m.members_you()})` : ""}
    </h3>
    <p>{roleName(member.role)}</p>
    <p className="text-ink-soft break-words">{member.phone ?? member.email}</p>
    <Behalf of={member} />
    {member.self ? null : (
      <details className="mt-2">
        <summary className="min-h-11 py-2 underline">{m.members_change()}</summary>
        <RoleForm member={member} />
        <RemoveForm member={member} />
      </details>
    )}
  </li>
)

export const MemberList = ({ members }: { members: ProducerMember[] }) => (
  <ul className="mb-6 space-y-3">
    {members.map((member) => (
      <MemberCard key={member.id} member={member} />
    ))}
  </ul>
)

const OpenInvitation = ({ invitation }: { invitation: ProducerInvitation }) => (
  <li className={CARD}>
    <h3 className="text-lg font-semibold">{invitation.name}</h3>
    <p>{roleName(invitation.role)}</p>
    <Behalf of={invitation} />
    <p className="text-ink-soft">
      {m.members_good_until({ when: formatInstant(invitation.expires_at, getLocale()) })}
    </p>
    <form method="post" className="mt-2">
      <input type="hidden" name="invitation" value={invitation.id} />
      <button name="intent" value="withdraw" className={QUIET_BUTTON}>
        {m.members_withdraw()}
      </button>
    </form>
  </li>
)

export const OpenInvitations = ({ invitations }: { invitations: ProducerInvitation[] }) =>
  invitations.length ? (
    <section aria-labelledby="invitations" className="mb-6">
      <h2 id="invitations" className="mb-3 text-xl font-semibold">
        {m.members_invitations()}
      </h2>
      <ul className="space-y-3">
        {invitations.map((invitation) => (
          <OpenInvitation key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  ) : null

/** In the order of the page. */
export const inviteSummary = (errors: InviteErrors) =>
  INVITE_FIELDS.flatMap((field) => {
    const text = errorText(errors[field])
    return text ? [{ field, text }] : []
  })

interface InviteProps {
  typed: TypedInvite
  errors: InviteErrors
}

export const InviteForm = ({ typed, errors }: InviteProps) => {
  const fieldOf = (name: InviteField) => ({
    name,
    value: typed[name],
    error: errorText(errors[name]),
  })
  const onBehalf = Boolean(typed.acting_for || typed.consent_note)
  return (
    <form method="post" noValidate className={`${CARD} mb-6 space-y-4`} aria-labelledby="invite">
      <h2 id="invite" className="text-xl font-semibold">
        {m.members_invite()}
      </h2>
      <TextField {...fieldOf("name")} label={m.members_invite_name()} />
      <SelectField
        {...fieldOf("role")}
        label={m.members_role()}
        hint={m.members_role_hint()}
        choose={m.members_choose_role()}
        options={roleOptions(MEMBER_ROLES)}
      />
      <details open={onBehalf}>
        <summary className="min-h-11 py-2 underline">{m.members_behalf()}</summary>
        <div className="space-y-4">
          <TextField {...fieldOf("acting_for")} label={m.members_office()} optional />
          <TextAreaField
            {...fieldOf("consent_note")}
            label={m.members_consent()}
            hint={m.members_consent_hint({ max: INVITATION_MAX.consent_note })}
            rows={3}
            optional
          />
        </div>
      </details>
      <button name="intent" value="invite" className={WIDE_BUTTON}>
        {m.members_make_link()}
      </button>
    </form>
  )
}

/** The link of a new invitation: told once, as only its hash is kept. */
export const NewLink = ({ link, name }: { link: string; name: string }) => (
  <section aria-labelledby="new_link" className={`${CARD} mb-6 border-2 border-river`}>
    <h2 id="new_link" className="text-xl font-semibold">
      {m.members_link({ name })}
    </h2>
    <p>{m.members_link_hint()}</p>
    <label htmlFor="link" className="mt-2 block font-medium">
      {m.members_link_label()}
    </label>
    <textarea id="link" readOnly rows={3} value={link} className={`${INPUT} break-all`} />
  </section>
)

const ACTIONS: Record<MembershipChange["action"], () => string> = {
  added: () => m.members_added(),
  role_changed: () => m.members_role_changed(),
  removed: () => m.members_removed(),
  invited: () => m.members_invited(),
  invitation_withdrawn: () => m.members_invitation_withdrawn(),
}

const lineOf = ({ action, member_name, role, acting_for }: MembershipChange): string =>
  [ACTIONS[action](), member_name, role && roleName(role), acting_for].filter(Boolean).join(" · ")

/** Who let whom act for the producer, and for which office. */
export const MemberTrail = ({ changes }: { changes: MembershipChange[] }) => (
  <details className="mb-6">
    <summary className="min-h-11 py-2 font-semibold">{m.members_trail()}</summary>
    <ol className="space-y-3">
      {changes.map((change) => (
        <li key={change.id}>
          <p>{lineOf(change)}</p>
          <p className="text-ink-soft">
            {formatInstant(change.created_at, getLocale())} ·{" "}
            {change.actor_name ?? m.members_floor()}
          </p>
        </li>
      ))}
    </ol>
  </details>
)

export const LeaveForm = ({ name }: { name: string }) => (
  <details className="mb-6">
    <summary className="min-h-11 py-2 underline">{m.members_leave()}</summary>
    <form method="post" className="space-y-2">
      <p>{m.members_leave_hint({ name })}</p>
      <button name="intent" value="leave" className={QUIET_BUTTON}>
        {m.members_leave_now()}
      </button>
    </form>
  </details>
)
