import { Badge, Container, Heading } from "@medusajs/ui"
import { DOSSIER_FORM_TITLES, dossierFieldName, type AdminDossierResponse } from "@ocop/contracts"
import { useTexts } from "../lib/use-texts"
import { declaredForms, type DeclaredForm } from "../lib/view/dossier"

const Form = ({ form }: { form: DeclaredForm }) => {
  const { t, language } = useTexts()
  return (
    <details>
      <summary className="txt-small-plus cursor-pointer px-6 py-3">
        {DOSSIER_FORM_TITLES[form.name][language]}
        {form.isMissing && (
          <Badge size="2xsmall" color="red" className="ms-2">
            {t("filed.missing")}
          </Badge>
        )}
      </summary>
      <dl className="divide-y border-t">
        {form.fields.map(({ label, value }) => (
          <div key={label} className="grid grid-cols-1 gap-x-4 gap-y-1 px-6 py-2 md:grid-cols-2">
            <dt className="txt-small text-ui-fg-subtle">
              {dossierFieldName(form.name, label)[language]}
            </dt>
            <dd className="txt-small whitespace-pre-line break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** What the producer declares beside its sheet and documents; a form opens when it is asked for. */
export const DossierForms = ({ answer }: { answer: AdminDossierResponse }) => {
  const { t, language } = useTexts()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("filed.title")}
      </Heading>
      <div className="divide-y border-t">
        {declaredForms(answer, language).map((form) => (
          <Form key={form.name} form={form} />
        ))}
      </div>
    </Container>
  )
}
