import { useRouteModal } from "@medusajs/dashboard/components"
import { Checkbox, Text, toast } from "@medusajs/ui"
import {
  AdminCreateSessionBody,
  DOSSIER_KIND_NAMES,
  type AdminSession,
  type AdminStaffRole,
  type DossierSummary,
} from "@ocop/contracts"
import { useState } from "react"
import { useCreateSession } from "../lib/api/council"
import { paths } from "../lib/paths"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import {
  councilOptions,
  emptySession,
  fitting,
  isWritten,
  NOBODY,
  seatField,
  seats,
  sessionBodyOf,
} from "../lib/view/session"
import { ActModalForm } from "./act-modal"
import { DayField, SelectField, TextField } from "./form-fields"

interface Props {
  last: AdminSession | undefined
  roles: AdminStaffRole[]
  /** Those the advisory group has. */
  dossiers: DossierSummary[]
}

const Seats = ({ roles }: Pick<Props, "roles">) => {
  const { t, language } = useTexts()
  const all = seats(language)
  const people = councilOptions(roles, language)
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      {all.map(({ department, label, optional }) => (
        <SelectField
          key={department}
          name={seatField(department)}
          label={label}
          optional={optional}
          placeholder={t("form.choose")}
          options={optional ? [{ value: NOBODY, label: t("room.nobody") }, ...people] : people}
        />
      ))}
      <SelectField
        name="chair"
        label={t("fields.chair")}
        options={all.map(({ department, label }) => ({ value: department, label }))}
      />
    </div>
  )
}

interface DossierChoiceProps {
  dossiers: DossierSummary[]
  chosen: string[]
  onChange: (ids: string[]) => void
}

const DossierChoice = ({ dossiers, chosen, onChange }: DossierChoiceProps) => {
  const { t, language } = useTexts()
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="txt-small-plus pb-2">{t("room.dossiers")}</legend>
      {!dossiers.length && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("room.no_dossiers")}
        </Text>
      )}
      {dossiers.map(({ id, product_name, producer_name, kind }) => (
        <label key={id} htmlFor={`dossier-${id}`} className="flex min-h-6 items-start gap-2">
          <Checkbox
            id={`dossier-${id}`}
            className="mt-0.5"
            checked={chosen.includes(id)}
            onCheckedChange={() => toggle(id)}
          />
          <span className="txt-small">
            {product_name}
            <span className="text-ui-fg-subtle">
              {" "}
              · {producer_name} · {DOSSIER_KIND_NAMES[kind][language]}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const Basics = ({ kind }: { kind: string }) => {
  const { t } = useTexts()
  const written = isWritten(kind)
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <SelectField
        name="kind"
        label={t("fields.session_kind")}
        hint={t("room.kind_hint")}
        options={["meeting", "written_opinion"].map((value) => ({
          value,
          label: t(`room.kind_${value}`),
        }))}
      />
      <DayField
        name="held_on"
        label={t(written ? "fields.asked_on" : "fields.held_on")}
        placeholder={t("form.day_placeholder")}
      />
      {!written && <TextField name="place" label={t("fields.session_place")} optional />}
    </div>
  )
}

/** A session: its day, who sits for which department, and the dossiers it deals with. */
export const CreateSessionForm = ({ last, roles, dossiers }: Props) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useCreateSession()
  const [chosen, setChosen] = useState<string[]>([])
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: emptySession(last),
    schema: AdminCreateSessionBody,
    toBody: sessionBodyOf(chosen),
    send: mutateAsync,
    onDone: ({ session }) => {
      toast.success(t("room.created"))
      handleSuccess(paths.session(session.id))
    },
  })
  const kind = form.watch("kind")
  return (
    <ActModalForm
      form={form}
      title={t("room.create")}
      intro={t("room.create_intro")}
      refusal={refusal}
      onSubmit={submit}
      submitLabel={t("room.create_save")}
      isSending={isSending}
    >
      <Basics kind={kind} />
      <DossierChoice dossiers={fitting(dossiers, kind)} chosen={chosen} onChange={setChosen} />
      <Seats roles={roles} />
    </ActModalForm>
  )
}
