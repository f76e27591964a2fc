import { Badge, Checkbox, Select, Text } from "@medusajs/ui"
import { ERROR_MESSAGES, type DossierSummary } from "@ocop/contracts"
import { useEffect } from "react"
import { useCouncil } from "../lib/api/council"
import type { Verdict } from "../lib/use-line-checks"
import { useTexts } from "../lib/use-texts"
import type { DecisionLine } from "../lib/view/decision-list"
import { formatPoints } from "../lib/view/format"

interface RowProps {
  dossier: DossierSummary
  line: DecisionLine | undefined
  verdict: Verdict | undefined
  /** Chosen as soon as it is known what it may get: the editor was opened for it. */
  isMeant: boolean
  onChange: (line: DecisionLine | null) => void
}

/** Stars that may be given: of the council's result, or five where the ministry decides. */
const useOpenStars = (dossier: DossierSummary) => {
  const atMinistry = dossier.state === "ministry"
  const { data } = useCouncil(dossier.id, !atMinistry)
  return {
    total: data?.result?.total ?? null,
    stars: atMinistry ? [5] : (data?.stars_to_decide ?? []),
  }
}

const StarsChoice = ({
  stars,
  line,
  onChange,
}: Pick<RowProps, "onChange"> & {
  stars: number[]
  line: DecisionLine
}) => {
  const { t } = useTexts()
  if (stars.length === 1)
    return <Badge size="xsmall">{t("certificates.stars_choice", { stars: line.stars })}</Badge>
  return (
    <Select
      size="small"
      value={String(line.stars)}
      onValueChange={(value) => onChange({ ...line, stars: Number(value) })}
    >
      <Select.Trigger aria-label={t("fields.recognised_stars")}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {stars.map((one) => (
          <Select.Item key={one} value={String(one)}>
            {t("certificates.stars_choice", { stars: one })}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

const VerdictText = ({ verdict }: { verdict: Verdict | undefined }) => {
  const { t, language } = useTexts()
  if (verdict === undefined) return null
  return (
    <Text size="small" className={verdict ? "text-ui-fg-error" : "text-ui-tag-green-text"}>
      {verdict ? ERROR_MESSAGES[verdict][language] : t("decisions.line_fine")}
    </Text>
  )
}

const Row = ({ dossier, line, verdict, isMeant, onChange }: RowProps) => {
  const { t, language } = useTexts()
  const { total, stars } = useOpenStars(dossier)
  const { id, version, product_name, producer_name } = dossier
  // nearest to what the council found; the office may lower it
  const most = stars.at(-1)
  const choose = (chosen: boolean) => onChange(chosen && most ? { id, version, stars: most } : null)
  useEffect(() => {
    if (isMeant) choose(true)
    // once: whoever takes it off the list again means it
  }, [isMeant, most])
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
      <label htmlFor={`line-${id}`} className="flex min-w-0 items-start gap-2">
        <Checkbox
          id={`line-${id}`}
          className="mt-0.5"
          checked={line !== undefined}
          disabled={!most}
          onCheckedChange={(checked) => choose(checked === true)}
        />
        <span className="txt-small">
          <span className="font-medium">{product_name}</span>
          <span className="text-ui-fg-subtle block">
            {[
              producer_name,
              total !== null && t("room.total", { total: formatPoints(total, language) }),
              !most && t("decisions.not_ready"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </span>
      </label>
      <div className="flex flex-col items-end gap-1">
        {line && <StarsChoice stars={stars} line={line} onChange={onChange} />}
        <VerdictText verdict={verdict} />
      </div>
    </li>
  )
}

interface Props {
  dossiers: DossierSummary[]
  lines: DecisionLine[]
  verdicts: Record<string, Verdict>
  /** Id of the dossier the editor was opened for. */
  meant: string | null
  onChange: (lines: DecisionLine[]) => void
}

/** The products a decision can recognise; each with the stars it gets and why it cannot. */
export const DecisionLines = ({ dossiers, lines, verdicts, meant, onChange }: Props) => {
  const { t } = useTexts()
  const replace = (id: string, line: DecisionLine | null) =>
    onChange([...lines.filter((one) => one.id !== id), ...(line ? [line] : [])])
  return (
    <fieldset>
      <legend className="txt-small-plus">{t("decisions.lines")}</legend>
      {!dossiers.length && (
        <Text size="small" className="text-ui-fg-subtle pt-2">
          {t("decisions.no_lines")}
        </Text>
      )}
      <ul className="divide-y">
        {dossiers.map((dossier) => (
          <Row
            key={dossier.id}
            dossier={dossier}
            line={lines.find(({ id }) => id === dossier.id)}
            verdict={verdicts[dossier.id]}
            isMeant={dossier.id === meant}
            onChange={(line) => replace(dossier.id, line)}
          />
        ))}
      </ul>
    </fieldset>
  )
}
