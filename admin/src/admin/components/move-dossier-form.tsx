import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import {
  AdminMoveDossierBody,
  DOSSIER_MOVE_LABELS,
  DOSSIER_STATE_NAMES,
  type AdminDossierResponse,
} from "@ocop/contracts"
import {
  disqualifiersOf,
  DOSSIER_MOVES,
  needsOf,
  type DossierMoveName,
  type DossierNeed,
} from "@ocop/rules"
import { useDossierCard, useMoveDossier } from "../lib/api/dossiers"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { emptyMove, moveBodyOf } from "../lib/view/dossier-forms"
import { ActDrawerForm } from "./act-drawer"
import { DayField, LongTextField, SelectField, TextField } from "./form-fields"

const Letter = () => {
  const { t } = useTexts()
  return (
    <>
      <TextField name="letter_number" label={t("fields.letter_number")} />
      <DayField
        name="letter_on"
        label={t("fields.letter_on")}
        placeholder={t("form.day_placeholder")}
      />
    </>
  )
}

/** A ground of the card that ends it whatever the points are. */
const Ground = ({ id }: { id: string }) => {
  const { t, language } = useTexts()
  const { data } = useDossierCard(id)
  const grounds = data ? disqualifiersOf(data.scorecard) : []
  return (
    <SelectField
      name="disqualifier"
      label={t("fields.disqualifier")}
      hint={t("dossiers.disqualifier_hint")}
      placeholder={t("form.choose")}
      optional
      options={grounds.map(({ id: value, text }) => ({ value, label: text[language] }))}
    />
  )
}

interface Props {
  answer: AdminDossierResponse
  move: DossierMoveName
}

const Fields = ({ answer, move }: Props) => {
  const { t } = useTexts()
  const needs: readonly DossierNeed[] = needsOf(move, answer.dossier.product_set)
  return (
    <>
      {needs.includes("samples") && (
        <TextField name="samples" label={t("fields.samples")} inputMode="numeric" />
      )}
      {needs.includes("letter") && <Letter />}
      {move === "not_reach" && <Ground id={answer.dossier.id} />}
      <LongTextField
        name="reason"
        label={t("fields.reason")}
        hint={move === "return" || move === "send_back" ? t("dossiers.reason_hint") : undefined}
        optional={!needs.includes("reason")}
      />
    </>
  )
}

export const MoveDossierForm = ({ answer, move }: Props) => {
  const { t, language } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { dossier } = answer
  const { mutateAsync } = useMoveDossier(dossier.id)
  const samples = needsOf(move, dossier.product_set).includes("samples")
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: emptyMove(),
    schema: AdminMoveDossierBody,
    toBody: moveBodyOf(move, dossier, { samples }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("dossiers.moved", { product: dossier.product_name }))
      handleSuccess()
    },
  })
  const to = DOSSIER_STATE_NAMES[DOSSIER_MOVES[move].to][language]
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={t("dossiers.move_intro", { product: dossier.product_name, to })}
      onSubmit={submit}
      submitLabel={DOSSIER_MOVE_LABELS[move][language]}
      isSending={isSending}
      danger={move === "not_reach"}
    >
      <Fields answer={answer} move={move} />
    </ActDrawerForm>
  )
}
