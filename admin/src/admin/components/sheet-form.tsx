import { Button, Container, Heading, Text, Textarea, toast, usePrompt } from "@medusajs/ui"
import type { AdminCouncilResponse } from "@ocop/contracts"
import type { Scorecard } from "@ocop/rules"
import { useState } from "react"
import { useSaveSheet } from "../lib/api/council"
import { refusalText } from "../lib/refusal"
import { useTexts } from "../lib/use-texts"
import { caseIn, casesOf, sheetOf, standingOf } from "../lib/view/card"
import { RefusalAlert } from "./refusal-alert"
import { SheetCriteria } from "./sheet-criteria"
import { SheetStanding } from "./sheet-standing"

interface Props {
  dossierId: string
  product: string
  card: Scorecard
  own: AdminCouncilResponse["own_sheet"]
}

/** A sheet as it is filled in; saving keeps it, and what was typed stays when it is refused. */
const useSheet = ({ dossierId, card, own }: Props) => {
  const { t, language } = useTexts()
  const { mutateAsync, isPending } = useSaveSheet(dossierId)
  const [choices, setChoices] = useState<Record<string, string>>(own?.answers ?? {})
  const [caseId, setCaseId] = useState(own?.case_id ?? null)
  const [remarks, setRemarks] = useState(own?.remarks ?? "")
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSaved, setSaved] = useState(true)
  const change = (criterion: string, choice: string) => {
    setChoices((before) => ({ ...before, [criterion]: choice }))
    setSaved(false)
  }
  const sheet = sheetOf(card, choices, caseId)
  const save = async (close: boolean): Promise<void> => {
    setRefusal(null)
    try {
      const said = { answers: choices, edition: card.edition, case_id: caseIn(card, sheet) }
      await mutateAsync({ ...said, remarks, close })
      setSaved(true)
      toast.success(t(close ? "room.closed" : "room.saved"))
    } catch (error) {
      setRefusal(refusalText(error, language))
    }
  }
  return {
    sheet,
    caseId,
    setCaseId,
    remarks,
    setRemarks,
    refusal,
    isSaved,
    change,
    save,
    isPending,
  }
}

const CaseChoice = ({
  card,
  value,
  onChange,
}: {
  card: Scorecard
  value: string | null
  onChange: (value: string) => void
}) => {
  const { t, language } = useTexts()
  const cases = casesOf(card, language)
  if (!cases.length) return null
  return (
    <fieldset className="flex flex-col gap-2 border-t px-6 py-4">
      <legend className="txt-small-plus">{t("room.case")}</legend>
      {cases.map((one) => (
        <label key={one.value} className="txt-small flex min-h-6 items-start gap-2">
          <input
            type="radio"
            name="case"
            className="mt-1"
            checked={value === one.value}
            onChange={() => onChange(one.value)}
          />
          {one.label}
        </label>
      ))}
    </fieldset>
  )
}

/** A member's own sheet. Nobody else sees it before it is closed, and a closed one stays as it is. */
export const SheetForm = (props: Props) => {
  const { t } = useTexts()
  const { card } = props
  const state = useSheet(props)
  const ask = usePrompt()
  const standing = standingOf(card, state.sheet)
  const close = async () => {
    const yes = await ask({
      title: t("room.close_ask", { product: props.product }),
      description: t("room.close_consequence"),
      confirmText: t("room.close"),
      cancelText: t("form.cancel"),
      variant: "confirmation",
    })
    if (yes) await state.save(true)
  }
  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("room.own_sheet")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("room.own_sheet_hint")}
        </Text>
      </div>
      <CaseChoice card={card} value={state.caseId} onChange={state.setCaseId} />
      <SheetCriteria card={card} sheet={state.sheet} onChange={state.change} />
      <div className="flex flex-col gap-2 border-t px-6 py-4">
        <label className="txt-small-plus" htmlFor="remarks">
          {t("room.remarks")}
        </label>
        <Textarea
          id="remarks"
          rows={3}
          value={state.remarks}
          onChange={(event) => state.setRemarks(event.target.value)}
        />
      </div>
      <div className="bg-ui-bg-base sticky bottom-0 flex flex-col gap-3 rounded-b-lg border-t px-6 py-4">
        <RefusalAlert refusal={state.refusal} />
        <SheetStanding standing={standing} isSaved={state.isSaved} />
        <div className="flex flex-wrap gap-2">
          <Button
            size="small"
            variant="secondary"
            isLoading={state.isPending}
            onClick={() => void state.save(false)}
          >
            {t("room.save")}
          </Button>
          <Button
            size="small"
            disabled={!standing.complete || state.isPending}
            onClick={() => void close()}
          >
            {t("room.close")}
          </Button>
        </div>
      </div>
    </Container>
  )
}
