import { useRouteModal } from "@medusajs/dashboard/components"
import { Prompt, Text, toast } from "@medusajs/ui"
import { AdminDecideBody, AUTHORITY_LEVEL_NAMES, type AdminDecision } from "@ocop/contracts"
import { AUTHORITY_LEVELS } from "@ocop/rules"
import { useState } from "react"
import { startDecision } from "../lib/api/decisions"
import { useDossiers } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useActForm } from "../lib/use-act-form"
import { useFollowedTask } from "../lib/use-followed-task"
import { useLineChecks } from "../lib/use-line-checks"
import { useTexts } from "../lib/use-texts"
import {
  decideBodyOf,
  emptyDecision,
  fresh,
  stateFor,
  type DecisionLine,
  type DecisionValues,
} from "../lib/view/decision-list"
import { ActModalForm } from "./act-modal"
import { DecisionLines } from "./decision-lines"
import { RunningTask } from "./task-line"
import { DayField, LongTextField, SelectField, TextField } from "./form-fields"

/** As many products as one decision can have. */
const ALL = 200

const Fields = () => {
  const { t, language } = useTexts()
  const levels = AUTHORITY_LEVELS.filter((level) => level !== "district").map((value) => ({
    value: value as string,
    label: AUTHORITY_LEVEL_NAMES[value][language],
  }))
  const placeholder = t("form.day_placeholder")
  return (
    <>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <TextField name="number" label={t("fields.decision_number")} />
        <DayField name="decided_on" label={t("fields.decision_on")} placeholder={placeholder} />
        <SelectField
          name="authority_level"
          label={t("fields.authority_level")}
          hint={t("decisions.level_hint")}
          options={levels}
        />
        <TextField name="authority_name" label={t("fields.authority_name")} />
        <DayField
          name="first_day"
          label={t("fields.first_day")}
          hint={t("decisions.first_day_hint")}
          placeholder={placeholder}
          optional
        />
      </div>
      <LongTextField name="reason" label={t("fields.reason")} />
    </>
  )
}

interface ConfirmationProps {
  asked: DecisionValues | null
  count: number
  onConfirm: () => void
  onCancel: () => void
}

const Confirmation = ({ asked, count, onConfirm, onCancel }: ConfirmationProps) => {
  const { t } = useTexts()
  return (
    <Prompt
      variant="confirmation"
      open={asked !== null}
      onOpenChange={(open) => !open && onCancel()}
    >
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("decisions.ask", { count, number: asked?.number })}</Prompt.Title>
          <Prompt.Description>{t("decisions.consequence")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button">{t("form.cancel")}</Prompt.Cancel>
          <Prompt.Action type="button" onClick={onConfirm}>
            {t("decisions.confirm")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}

const useDecideForm = (decisions: AdminDecision[], lines: DecisionLine[], level: string) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { run, task, isPending } = useFollowedTask<"decision", AdminDecideBody>(startDecision)
  const act = useActForm({
    defaultValues: emptyDecision(level, decisions),
    schema: AdminDecideBody,
    toBody: decideBodyOf(lines),
    send: run,
    onDone: ({ decision_id, certificates }, { number }) => {
      toast.success(t("decisions.issued", { count: certificates, number }))
      handleSuccess(paths.decision(decision_id))
    },
  })
  return { ...act, task, isPending }
}

interface Props {
  /** The latest ones. */
  decisions: AdminDecision[]
  /** Level the editor begins with. */
  level: string
  /** Id of the dossier it was opened for. */
  meant: string | null
}

/** One decision over many products: every line is judged first, then all are certified or none. */
export const DecideForm = ({ decisions, level: first, meant }: Props) => {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<DecisionLine[]>([])
  const [asked, setAsked] = useState<DecisionValues | null>(null)
  const checks = useLineChecks()
  // the level is watched below: which dossiers wait depends on it
  const [level, setLevel] = useState(first)
  const { data } = useDossiers({ state: [stateFor(level)], limit: ALL } as never)
  const dossiers = (data?.dossiers ?? []).filter(({ state }) => state === stateFor(level))
  const lines = fresh(chosen, dossiers)
  const { form, refusal, check, sendNow, task, isPending } = useDecideForm(decisions, lines, first)
  const now = form.watch("authority_level")
  if (now !== level) setLevel(now)
  const submit = form.handleSubmit(async (values) => {
    if (!check(values)) return
    if (await checks.checkAll(decideBodyOf(lines)(values))) setAsked(values)
  })
  return (
    <ActModalForm
      form={form}
      title={t("decisions.create")}
      intro={t("decisions.create_intro")}
      refusal={refusal ?? checks.refusal}
      onSubmit={submit}
      submitLabel={t("decisions.issue")}
      isSending={isPending || checks.done !== null}
    >
      <Fields />
      <DecisionLines
        dossiers={dossiers}
        lines={lines}
        verdicts={checks.verdicts}
        meant={meant}
        onChange={(next) => {
          setChosen(next)
          checks.forget()
        }}
      />
      <Text size="small" role="status" className="empty:hidden">
        {checks.done !== null &&
          t("decisions.progress", { done: checks.done, count: lines.length })}
        {isPending && t("decisions.issuing", { count: lines.length })}
      </Text>
      {task && <RunningTask task={task} />}
      <Confirmation
        asked={asked}
        count={lines.length}
        onCancel={() => setAsked(null)}
        onConfirm={() => {
          if (asked) void sendNow(asked)
          setAsked(null)
        }}
      />
    </ActModalForm>
  )
}
