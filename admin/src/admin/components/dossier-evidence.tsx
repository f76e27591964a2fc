import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { DOCUMENT_TYPE_NAMES, type AdminDossierResponse } from "@ocop/contracts"
import { backendUrl } from "../lib/api/client"
import { useTexts } from "../lib/use-texts"
import { evidenceView } from "../lib/view/dossier"

/** The documents of a dossier as downloads, and those that are missing. */
export const DossierEvidenceList = ({ answer }: { answer: AdminDossierResponse }) => {
  const { t, language } = useTexts()
  const { dossier, evidence, missing_documents } = answer
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("dossiers.evidence")}
      </Heading>
      <ul className="divide-y border-t">
        {missing_documents.map((type) => (
          <li key={type} className="txt-small text-ui-fg-error px-6 py-3">
            {t("dossiers.missing")}: {DOCUMENT_TYPE_NAMES[type][language]}
          </li>
        ))}
        {evidence.map((one) => {
          const at = { baseUrl: backendUrl, dossierId: dossier.id, language }
          const view = evidenceView(one, at)
          return (
            <li key={one.id} className="flex flex-col gap-1 px-6 py-3">
              <div className="flex flex-wrap items-center gap-2">
                <a className="txt-small text-ui-tag-blue-text font-medium" href={view.href}>
                  {view.title}
                </a>
                {one.criterion && <Badge size="2xsmall">{one.criterion}</Badge>}
                {one.expired && (
                  <Badge size="2xsmall" color="red">
                    {t("dossiers.expired")}
                  </Badge>
                )}
              </div>
              <Text size="small" className="text-ui-fg-subtle break-words">
                {[one.file_name, view.details, view.days].filter(Boolean).join(" · ")}
              </Text>
            </li>
          )
        })}
      </ul>
    </Container>
  )
}
