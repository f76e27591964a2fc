import { Button, Container, Heading, Text } from "@medusajs/ui"
import { adminReadComplaintPhoto, buildUrl, type AdminComplaint } from "@ocop/contracts"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useTexts } from "../lib/use-texts"
import { complaintFacts, entryActor } from "../lib/view/complaint"
import { ComplaintBadges } from "./complaint-badges"
import { DecideComplaintForm, ReplyComplaintForm } from "./complaint-forms"
import { Facts } from "./facts"
import { PlainDrawer } from "./plain-drawer"

const FORMS = { reply: ReplyComplaintForm, decide: DecideComplaintForm }
type Act = keyof typeof FORMS
const ACTS = Object.keys(FORMS) as Act[]

interface Props {
  complaint: AdminComplaint
}

const Acts = ({ complaint }: Props) => {
  const { t } = useTexts()
  const [act, setAct] = useState<Act | null>(null)
  const Form = act && FORMS[act]
  const close = () => setAct(null)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ComplaintBadges complaint={complaint} />
      <Button asChild size="small" variant="secondary">
        <Link to={`/orders/${complaint.order_id}`}>{t("complaints.open_order")}</Link>
      </Button>
      {ACTS.filter((one) => complaint.may.includes(one)).map((one) => (
        <Button key={one} size="small" variant="secondary" onClick={() => setAct(one)}>
          {t(`complaints.${one}`)}
        </Button>
      ))}
      <PlainDrawer isOpen={act !== null} onClose={close} title={act ? t(`complaints.${act}`) : ""}>
        {Form ? <Form complaint={complaint} onClose={close} /> : null}
      </PlainDrawer>
    </div>
  )
}

/** The dashboard's own session opens them. */
const Photos = ({ complaint: { id, photos } }: Props) => {
  const { t } = useTexts()
  if (!photos) return null
  return (
    <Container className="flex flex-wrap gap-2 px-6 py-4">
      {Array.from({ length: photos }, (_, place) => place + 1).map((number) => (
        <Button key={number} asChild size="small" variant="transparent">
          <a
            href={buildUrl(adminReadComplaintPhoto.path, {
              params: { id, number: String(number) },
            })}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t("complaints.photo", { number })}
          </a>
        </Button>
      ))}
    </Container>
  )
}

const Entries = ({ complaint }: Props) => {
  const { t, language } = useTexts()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("trail.title")}
      </Heading>
      <ol className="divide-y border-t">
        {complaint.entries.map((entry) => (
          <li key={`${entry.at} ${entry.act}`} className="flex flex-col gap-1 px-6 py-4">
            <Text size="small" weight="plus" leading="compact">
              {t(`complaints.acts.${entry.act}`)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {entryActor(entry, language)}
            </Text>
            {entry.text ? (
              <Text size="small" className="whitespace-pre-line">
                {entry.text}
              </Text>
            ) : null}
          </li>
        ))}
      </ol>
    </Container>
  )
}

/** One complaint: its days, both sides' words, and what staff may do. */
export const ComplaintDetails = ({ complaint }: Props) => {
  const { t, language } = useTexts()
  return (
    <div className="flex flex-col gap-4">
      <Facts
        title={t("complaints.order", { number: complaint.order_number })}
        facts={complaintFacts(complaint, language)}
        actions={<Acts complaint={complaint} />}
      />
      <Photos complaint={complaint} />
      <Entries complaint={complaint} />
    </div>
  )
}
