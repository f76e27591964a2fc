import { Alert, Badge, Container, Heading, Text } from "@medusajs/ui"
import type { AdminCouncilResponse, CouncilResultView } from "@ocop/contracts"
import type { Scorecard } from "@ocop/rules"
import { useTexts } from "../lib/use-texts"
import { spreadLines, unmetMinimums, type SpreadLine } from "../lib/view/card"
import { formatPoints } from "../lib/view/format"

interface Props {
  card: Scorecard
  result: CouncilResultView
  council: AdminCouncilResponse
}

/** Why the points alone would give more stars than the council's result has. */
const Reason = ({ card, result }: Omit<Props, "council">) => {
  const { t, language } = useTexts()
  if (result.stars === result.band) return null
  const blocking = unmetMinimums(card, result, language).filter(
    ({ stars }) => stars > result.stars && stars <= result.band
  )
  return (
    <Alert variant="warning">
      <p>{t("room.lowered", { band: result.band, stars: result.stars })}</p>
      <ul className="list-disc ps-4">
        {blocking.map(({ key, criterion, stars, least, reachedBy }) => (
          <li key={key}>
            {t("room.minimum_missed", { criterion, stars, least, count: reachedBy })}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const Totals = ({ council }: Pick<Props, "council">) => {
  const { language } = useTexts()
  const nameOf = (id: string) =>
    council.session.members.find(({ user_id }) => user_id === id)?.name ?? id
  if (!council.sheets) return null
  return (
    <ul className="divide-y border-t">
      {council.sheets.map(({ user_id, total, remarks }) => (
        <li key={user_id} className="flex items-start justify-between gap-4 px-6 py-2">
          <Text size="small" className="min-w-0">
            {nameOf(user_id)}
            {remarks && <span className="text-ui-fg-subtle block">{remarks}</span>}
          </Text>
          <Text size="small" className="tabular-nums">
            {total === null ? "–" : formatPoints(total, language)}
          </Text>
        </li>
      ))}
    </ul>
  )
}

const SpreadRow = ({ line }: { line: SpreadLine }) => {
  const { t, language } = useTexts()
  const { lowest, highest, average, max, flagged } = line
  return (
    <li className="grid grid-cols-[3rem_1fr_auto] items-start gap-x-3 px-6 py-2">
      <Text size="small" className="text-ui-fg-muted">
        {line.criterion}
      </Text>
      <Text size="small" className="min-w-0">
        {line.title}
        {flagged && (
          <Badge size="2xsmall" color="orange" className="ms-2">
            {t("room.apart")}
          </Badge>
        )}
      </Text>
      <Text size="small" className="whitespace-nowrap text-end tabular-nums">
        {formatPoints(average, language)} / {max}
        <span className="text-ui-fg-subtle block">
          {lowest === highest ? t("room.same") : `${lowest} – ${highest}`}
        </span>
      </Text>
    </li>
  )
}

const Spread = ({ card, result }: Omit<Props, "council">) => {
  const { t, language } = useTexts()
  const lines = spreadLines(card, result, language)
  const flagged = lines.filter((line) => line.flagged)
  return (
    <>
      {flagged.length > 0 && (
        <ul className="divide-y border-t">
          {flagged.map((line) => (
            <SpreadRow key={line.criterion} line={line} />
          ))}
        </ul>
      )}
      <details className="border-t">
        <summary className="txt-small-plus cursor-pointer px-6 py-3">{t("room.spread")}</summary>
        <ul className="divide-y border-t">
          {lines.map((line) => (
            <SpreadRow key={line.criterion} line={line} />
          ))}
        </ul>
      </details>
    </>
  )
}

/** What the closed sheets come to: average, stars and why, how far members lie apart. */
export const CouncilResult = ({ card, result, council }: Props) => {
  const { t, language } = useTexts()
  return (
    <Container className="p-0">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Heading level="h2">{t("room.result")}</Heading>
        <Text weight="plus">
          {t("room.outcome", {
            total: formatPoints(result.total, language),
            stars: result.stars,
          })}
        </Text>
        {!council.finished && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("room.unfinished")}
          </Text>
        )}
        <Reason card={card} result={result} />
      </div>
      <Totals council={council} />
      <Spread card={card} result={result} />
    </Container>
  )
}
