import { COMPLAINT_SUBJECT_NAMES, type StoreComplaint } from "@ocop/contracts"
import { COMPLAINT_PHOTOS_MAX, COMPLAINT_SUBJECTS, type ComplaintAct } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { INPUT, Labelled, QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import { ChoiceField, TextAreaField } from "~/ui/long-fields"
import { said } from "./care-words"
import type { Refused } from "./form-answer.server"

interface Props {
  refused: Refused | null
}

const Photos = () => (
  <Labelled
    name="photos"
    label={m.care_photos()}
    hint={m.care_photos_hint({ count: COMPLAINT_PHOTOS_MAX })}
    optional
  >
    <input
      id="photos"
      name="photos"
      type="file"
      multiple
      accept="image/jpeg,image/png"
      aria-describedby="photos-hint"
      className={INPUT}
    />
  </Labelled>
)

const Priority = ({ isTicked }: { isTicked: boolean }) => (
  <label className="flex min-h-11 items-start gap-3 py-1">
    <input
      type="checkbox"
      name="is_priority"
      value="yes"
      defaultChecked={isTicked}
      className="mt-1 size-5 shrink-0"
    />
    <span>{m.care_priority()}</span>
  </label>
)

/** Subject, words, photos: what a complaint needs and no more. */
export const ComplainForm = ({ refused }: Props) => (
  <form
    method="post"
    encType="multipart/form-data"
    noValidate
    className={`${CARD} space-y-4`}
    aria-label={m.care_complain()}
  >
    <input type="hidden" name="intent" value="complain" />
    <ChoiceField
      name="subject"
      legend={m.care_subject()}
      value={refused?.typed.subject ?? ""}
      options={COMPLAINT_SUBJECTS.map((value) => ({
        value,
        label: said(COMPLAINT_SUBJECT_NAMES[value]),
      }))}
    />
    <TextAreaField
      name="text"
      label={m.care_what_happened()}
      hint={m.care_what_happened_hint()}
      value={refused?.typed.text ?? ""}
      rows={5}
    />
    <Photos />
    <Priority isTicked={refused?.typed.is_priority === "yes"} />
    <button className={WIDE_BUTTON}>{m.care_complain_send()}</button>
  </form>
)

const LABELS = {
  add: () => m.care_add(),
  escalate: () => m.care_escalate(),
  close: () => m.care_close(),
} as const
type OwnAct = keyof typeof LABELS

const isOwn = (act: ComplaintAct): act is OwnAct => act in LABELS

const ActForm = ({ act, id, refused }: Props & { act: OwnAct; id: string }) => (
  <form method="post" noValidate className="space-y-3">
    <input type="hidden" name="intent" value={act} />
    <input type="hidden" name="complaint_id" value={id} />
    {act === "close" ? (
      <p>{m.care_close_hint()}</p>
    ) : (
      <TextAreaField
        name="text"
        id={`${act}_text`}
        label={act === "add" ? m.care_add_text() : m.care_escalate_why()}
        value={refused?.typed.intent === act ? refused.typed.text : ""}
        rows={3}
      />
    )}
    <button className={QUIET_BUTTON}>{LABELS[act]()}</button>
  </form>
)

/** What the buyer may do about a complaint now. */
export const ComplaintActs = ({
  complaint,
  refused,
}: Props & { complaint: Pick<StoreComplaint, "id" | "may"> }) => (
  <div className="space-y-6">
    {complaint.may.filter(isOwn).map((act) => (
      <ActForm key={act} act={act} id={complaint.id} refused={refused} />
    ))}
  </div>
)
