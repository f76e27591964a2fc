import { Container, Heading, Text } from "@medusajs/ui"
import type { DossierStep } from "@ocop/contracts"
import { useTexts } from "../lib/use-texts"
import { stepViews } from "../lib/view/dossier"

/** What was done with a dossier, by whom and why, newest first. */
export const DossierHistory = ({ steps }: { steps: DossierStep[] }) => {
  const { t, language } = useTexts()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("trail.title")}
      </Heading>
      <ol className="max-h-96 divide-y overflow-y-auto border-t" tabIndex={0}>
        {stepViews(steps, language).map(({ id, title, action, who, when, reason, letter }) => (
          <li key={id} className="flex flex-col gap-1 px-6 py-3">
            <Text size="small" weight="plus" leading="compact">
              {title ?? t(`dossiers.step_${action}`)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {when} · {who}
            </Text>
            {letter && <Text size="small">{t("dossiers.step_letter", letter)}</Text>}
            {reason && <Text size="small">{reason}</Text>}
          </li>
        ))}
      </ol>
    </Container>
  )
}
