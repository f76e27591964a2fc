import { Text } from "@medusajs/ui"
import {
  caseOfSheet,
  choicesUnder,
  chosenIn,
  scoredCriteria,
  type Scorecard,
  type ScorecardChoice,
  type ScorecardCriterion,
  type Sheet,
} from "@ocop/rules"
import { useTexts } from "../lib/use-texts"
import { cardParts } from "../lib/view/card"

interface ChoiceProps {
  code: string
  choice: ScorecardChoice
  isChosen: boolean
  onChoose: () => void
}

const Choice = ({ code, choice, isChosen, onChoose }: ChoiceProps) => {
  const { t, language } = useTexts()
  return (
    <label className="txt-small hover:bg-ui-bg-base-hover flex min-h-8 cursor-pointer items-start gap-2 rounded px-2 py-1">
      <input
        type="radio"
        name={`criterion-${code}`}
        className="mt-1 shrink-0"
        checked={isChosen}
        onChange={onChoose}
      />
      <span className="min-w-0 flex-1">
        {choice.text[language]}
        {choice.details.map((detail) => (
          <span key={detail.vi} className="text-ui-fg-subtle block">
            {detail[language]}
          </span>
        ))}
        {choice.minStar && (
          <span className="text-ui-fg-subtle block">
            {t("room.minimum_mark", { stars: choice.minStar })}
          </span>
        )}
      </span>
      <span className="text-ui-fg-subtle whitespace-nowrap tabular-nums">
        {t("room.points", { count: choice.points })}
      </span>
    </label>
  )
}

interface Props {
  card: Scorecard
  sheet: Sheet
  onChange: (criterion: string, choice: string) => void
}

const Criterion = ({ criterion, ...props }: Props & { criterion: ScorecardCriterion }) => {
  const { language } = useTexts()
  const { card, sheet, onChange } = props
  const chosen = chosenIn(card, criterion, sheet)
  return (
    <fieldset className="relative flex flex-col gap-1 border-t px-6 py-4">
      <legend className="sr-only">
        {criterion.code} {criterion.title[language]}
      </legend>
      <Text size="small" weight="plus" aria-hidden>
        {criterion.code} {criterion.title[language]}{" "}
        <span className="text-ui-fg-subtle tabular-nums">
          ({chosen?.points ?? "–"} / {criterion.max})
        </span>
      </Text>
      {criterion.notes.map(({ id, text }) => (
        <Text key={id} size="small" className="text-ui-fg-subtle">
          {text[language]}
        </Text>
      ))}
      {choicesUnder(criterion, caseOfSheet(card, sheet)).map((choice) => (
        <Choice
          key={choice.id}
          code={criterion.code}
          choice={choice}
          isChosen={chosen?.id === choice.id}
          onChoose={() => onChange(criterion.code, choice.id)}
        />
      ))}
    </fieldset>
  )
}

/** Every criterion with its choices, part by part; all parts are open. */
export const SheetCriteria = (props: Props) => {
  const { t, language } = useTexts()
  const criteria = new Map(scoredCriteria(props.card).map((one) => [one.code, one]))
  return cardParts(props.card, props.sheet, language).map(
    ({ code, title, points, max, groups }) => (
      <details key={code} open className="border-t">
        <summary className="txt-small-plus bg-ui-bg-subtle cursor-pointer px-6 py-3">
          {t("dossiers.part", { code })}: {title}{" "}
          <span className="tabular-nums">
            ({points} / {max})
          </span>
        </summary>
        {groups.flatMap(({ lines }) =>
          lines.flatMap((line) => {
            const criterion = criteria.get(line.code)
            return criterion ? [<Criterion key={line.code} {...props} criterion={criterion} />] : []
          })
        )}
      </details>
    )
  )
}
