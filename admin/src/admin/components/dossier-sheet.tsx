import { Container, Heading, Text } from "@medusajs/ui"
import type { AdminDossierResponse } from "@ocop/contracts"
import type { Scorecard, Sheet } from "@ocop/rules"
import { useDossierCard } from "../lib/api/dossiers"
import { useTexts } from "../lib/use-texts"
import { cardParts, sheetOf, standingOf, type CardLine } from "../lib/view/card"
import { formatNumber } from "../lib/view/format"
import { LoadState } from "./load-state"

const Line = ({ line }: { line: CardLine }) => (
  <li className="grid grid-cols-[3rem_1fr_auto] items-start gap-x-3 px-6 py-2">
    <Text size="small" className="text-ui-fg-muted">
      {line.code}
    </Text>
    <div className="min-w-0">
      <Text size="small" weight="plus">
        {line.title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {line.chosen ?? "–"}
      </Text>
    </div>
    <Text size="small" className="whitespace-nowrap tabular-nums">
      {line.points ?? "–"} / {line.max}
    </Text>
  </li>
)

/** A filled card, part by part; a part opens when it is asked for. */
export const FilledCard = ({ card, sheet }: { card: Scorecard; sheet: Sheet }) => {
  const { t, language } = useTexts()
  return (
    <div className="divide-y border-t">
      {cardParts(card, sheet, language).map(({ code, title, points, max, groups }) => (
        <details key={code}>
          <summary className="txt-small-plus cursor-pointer px-6 py-3">
            {t("dossiers.part", { code })}: {title}{" "}
            <span className="tabular-nums">
              ({points} / {max})
            </span>
          </summary>
          <ul className="divide-y border-t">
            {groups.flatMap(({ lines }) =>
              lines.map((line) => <Line key={line.code} line={line} />)
            )}
          </ul>
        </details>
      ))}
    </div>
  )
}

const Filled = ({ answer, card }: { answer: AdminDossierResponse; card: Scorecard }) => {
  const { t, language } = useTexts()
  const choices = Object.fromEntries(
    answer.answers.map(({ criterion, choice }) => [criterion, choice])
  )
  const sheet = sheetOf(card, choices, answer.dossier.case_id)
  const { total } = standingOf(card, sheet)
  return (
    <>
      <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
        {t("dossiers.self_total", { total: formatNumber(total, language) })}
      </Text>
      <FilledCard card={card} sheet={sheet} />
    </>
  )
}

/** What the producer gave itself. */
export const SelfAssessment = ({ answer }: { answer: AdminDossierResponse }) => {
  const { t } = useTexts()
  const query = useDossierCard(answer.dossier.id)
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 pb-1 pt-4">
        {t("dossiers.self_assessment")}
      </Heading>
      <LoadState query={query}>
        {({ scorecard }) => <Filled answer={answer} card={scorecard} />}
      </LoadState>
    </Container>
  )
}
