import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { adminReadReturnPhoto, buildUrl, type AdminEscalation } from "@ocop/contracts"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useEscalations } from "../lib/api/escalations"
import { useTexts } from "../lib/use-texts"
import { actsOf, escalationColor, escalationFacts } from "../lib/view/escalation"
import { AcceptReturnForm, EndOrderForm, UpholdReturnForm } from "./escalation-forms"
import { Facts } from "./facts"
import { ListHeader } from "./list-header"
import { LoadState } from "./load-state"
import { PlainDrawer } from "./plain-drawer"

const FORMS = { end: EndOrderForm, accept: AcceptReturnForm, uphold: UpholdReturnForm }
type Act = keyof typeof FORMS

const photosOf = ({ return: asked }: AdminEscalation): number[] =>
  Array.from({ length: asked?.photos ?? 0 }, (_, place) => place + 1)

/** The dashboard's own session opens it. */
const photoPath = ({ id }: AdminEscalation, number: number): string =>
  buildUrl(adminReadReturnPhoto.path, { params: { id, number: String(number) } })

const Acts = ({ escalation }: { escalation: AdminEscalation }) => {
  const { t } = useTexts()
  const [act, setAct] = useState<Act | null>(null)
  const Form = act && FORMS[act]
  const close = () => setAct(null)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <StatusBadge color={escalationColor(escalation.kind)}>
        {t(`escalations.kinds.${escalation.kind}`)}
      </StatusBadge>
      {photosOf(escalation).map((number) => (
        <Button key={number} asChild size="small" variant="transparent">
          <a href={photoPath(escalation, number)} target="_blank" rel="noopener noreferrer">
            {t("escalations.photo", { number })}
          </a>
        </Button>
      ))}
      <Button asChild size="small" variant="secondary">
        <Link to={`/orders/${escalation.order_id}`}>{t("escalations.open_order")}</Link>
      </Button>
      {actsOf(escalation).map((one) => (
        <Button key={one} size="small" variant="secondary" onClick={() => setAct(one)}>
          {t(`escalations.${one}`)}
        </Button>
      ))}
      <PlainDrawer isOpen={act !== null} onClose={close} title={act ? t(`escalations.${act}`) : ""}>
        {Form ? <Form escalation={escalation} onClose={close} /> : null}
      </PlainDrawer>
    </div>
  )
}

/** What waits for staff, the longest first. */
export const EscalationList = () => {
  const { t, language } = useTexts()
  const query = useEscalations()
  return (
    <LoadState query={query}>
      {({ escalations }) => (
        <div className="flex flex-col gap-4">
          <Container className="p-0">
            <ListHeader
              title={t("escalations.title")}
              subtitle={t("escalations.subtitle")}
              actions={[]}
            />
            {escalations.length ? null : (
              <div className="px-6 pb-6">
                <Heading level="h2">{t("escalations.empty")}</Heading>
                <Text size="small">{t("escalations.empty_hint")}</Text>
              </div>
            )}
          </Container>
          {escalations.map((escalation) => (
            <Facts
              key={escalation.id}
              title={t("escalations.order", { number: escalation.order_number })}
              facts={escalationFacts(escalation, language)}
              actions={<Acts escalation={escalation} />}
            />
          ))}
        </div>
      )}
    </LoadState>
  )
}
