import { Badge, Container, Heading, Text } from "@medusajs/ui"
import type { AdminDossierResponse } from "@ocop/contracts"
import { useTexts } from "../lib/use-texts"
import { reportFacts } from "../lib/view/dossier"
import { formatDay } from "../lib/view/format"

/** Mẫu 03 as the commune sent it. */
export const DossierReport = ({ report }: { report: AdminDossierResponse["commune_report"] }) => {
  const { t, language } = useTexts()
  if (!report) return null
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("dossiers.report")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {report.letter_number} · {formatDay(report.letter_on, language)}
        </Text>
      </div>
      {reportFacts(report, language).map(({ title, met, text }) => (
        <div key={title} className="flex flex-col gap-1 px-6 py-3">
          <div className="flex items-start justify-between gap-3">
            <Text size="small" weight="plus">
              {title}
            </Text>
            <Badge size="2xsmall" color={met ? "green" : "red"}>
              {t(met ? "dossiers.met" : "dossiers.not_met")}
            </Badge>
          </div>
          <Text size="small">{text}</Text>
        </div>
      ))}
      <Text size="small" className="px-6 py-3">
        {report.conclusion}
      </Text>
    </Container>
  )
}

const day = (on: string | null, label: string, shown: string) => (on ? `${label}: ${shown}` : null)

/** Visits and tests of the advisory group, the newest first. */
export const DossierOpinions = ({ opinions }: Pick<AdminDossierResponse, "opinions">) => {
  const { t, language } = useTexts()
  if (!opinions.length) return null
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("dossiers.opinions")}
      </Heading>
      {opinions.map(({ id, opinion, site_visited_on, tests }) => (
        <div key={id} className="flex flex-col gap-1 px-6 py-3">
          <Text size="small" className="whitespace-pre-line">
            {opinion}
          </Text>
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-line">
            {[
              day(
                site_visited_on,
                t("fields.site_visited_on"),
                formatDay(site_visited_on, language)
              ),
              tests && `${t("fields.tests")}: ${tests}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </div>
      ))}
    </Container>
  )
}
