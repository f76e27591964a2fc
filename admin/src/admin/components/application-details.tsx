import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { SELLER_PAPER_NAMES, type AdminApplicationResponse } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { backendUrl } from "../lib/api/client"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import {
  applicationActs,
  applicationFacts,
  paperFile,
  paperView,
  applicationActsDone,
} from "../lib/view/application"
import { VerificationBadge } from "./badges"
import { Facts } from "./facts"
import { SellerPanel } from "./seller-panel"
import { Trail } from "./trail"

type Application = AdminApplicationResponse["application"]

const Head = ({ application }: { application: Application }) => {
  const { t } = useTexts()
  const { id, name, state, claims, producer } = application
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h1">{name}</Heading>
        <VerificationBadge state={state} />
        <Text size="small" className="text-ui-fg-subtle">
          {t(claims ? "applications.claims" : "applications.new")}
        </Text>
      </div>
      <div className="flex flex-wrap gap-2">
        {producer && (
          <Button asChild size="small" variant="transparent">
            <Link to={paths.producer(producer.id)}>{producer.name}</Link>
          </Button>
        )}
        {applicationActs(state).map((act) => (
          <Button
            key={act}
            asChild
            size="small"
            variant={act === "verify" ? "primary" : "secondary"}
          >
            <Link to={paths.actOnApplication(id, act)}>{t(`applications.${act}`)}</Link>
          </Button>
        ))}
      </div>
    </Container>
  )
}

/** What to look at twice before saying yes. */
const Doubts = ({ answer }: { answer: AdminApplicationResponse }) => {
  const { t } = useTexts()
  const { candidates, same_identity, application } = answer
  const others = candidates.filter(({ id }) => id !== application.producer?.id)
  return (
    <>
      {same_identity > 0 && (
        <Alert variant="warning">{t("applications.same_identity", { count: same_identity })}</Alert>
      )}
      {others.length > 0 && (
        <Alert variant="warning">
          <p>{t("applications.candidates")}</p>
          <ul className="list-disc ps-4">
            {others.map(({ id, name }) => (
              <li key={id}>
                <Link className="underline" to={paths.producer(id)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

const Papers = ({ application }: { application: Application }) => {
  const { t, language } = useTexts()
  const { id, documents, missing } = application
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("applications.papers")}
      </Heading>
      <ul className="divide-y border-t">
        {missing.map((papers) => (
          <li key={papers.join()} className="text-ui-fg-error px-6 py-3">
            {t("applications.missing")}:{" "}
            {papers.map((paper) => SELLER_PAPER_NAMES[paper][language]).join(" / ")}
          </li>
        ))}
        {documents.map((paper) => {
          const view = paperView(paper, language)
          return (
            <li key={paper.id} className="flex flex-col gap-1 px-6 py-3">
              <a
                className="text-ui-tag-blue-text font-medium"
                href={paperFile(backendUrl, id, paper.id)}
                target="_blank"
                rel="noopener noreferrer"
              >
                {view.title} ({paper.file_name})
              </a>
              <Text size="small" className="text-ui-fg-subtle">
                {view.number} · {view.issuer} · {view.days}
              </Text>
            </li>
          )
        })}
      </ul>
    </Container>
  )
}

/** One application: what is said, the papers that prove it, and what was decided. */
export const ApplicationDetails = (answer: AdminApplicationResponse) => {
  const { t, language } = useTexts()
  const { application, changes } = answer
  return (
    <div className="flex flex-col gap-y-3">
      <Head application={application} />
      <Doubts answer={answer} />
      <Papers application={application} />
      <Facts title={t("applications.facts")} facts={applicationFacts(answer, language)} />
      {application.producer && application.state !== "waiting" && (
        <SellerPanel applicationId={application.id} producerId={application.producer.id} />
      )}
      <Trail changes={applicationActsDone(changes)} />
    </div>
  )
}
