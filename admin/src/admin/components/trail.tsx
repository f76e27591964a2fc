import { Container, Heading, Text } from "@medusajs/ui"
import type { ListingAct } from "@ocop/contracts"
import { useTexts } from "../lib/use-texts"
import { trailView, type Change, type ChangeView } from "../lib/view/change"

const Entry = ({ change }: { change: ChangeView }) => {
  const { t } = useTexts()
  return (
    <li className="flex flex-col gap-1 px-6 py-4">
      <Text size="small" weight="plus" leading="compact">
        {t(`trail.${change.action}`)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {change.when} · {change.actor ?? t(change.byPublic ? "trail.public" : "trail.system")}
      </Text>
      {change.reason && <Text size="small">{change.reason}</Text>}
      {change.differences.length > 0 && (
        <ul className="txt-small text-ui-fg-subtle list-disc ps-4">
          {change.differences.map(({ field, before, after }) => (
            <li key={field}>
              {t(`fields.${field}`, { defaultValue: field })}: {before} → {after}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What was done, by whom and why, newest first. */
export const Trail = ({ changes }: { changes: Change[] }) => {
  const { t, language } = useTexts()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("trail.title")}
      </Heading>
      <ol className="divide-y border-t">
        {trailView(changes, language).map((change) => (
          <Entry key={change.id} change={change} />
        ))}
      </ol>
    </Container>
  )
}

/** The trail of a listing's change or takedown. */
export const ListingTrail = ({ acts }: { acts: ListingAct[] }) => (
  <Trail changes={acts.map((act) => ({ ...act, before: null, after: null }))} />
)
