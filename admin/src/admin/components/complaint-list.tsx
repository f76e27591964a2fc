import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { ListComplaintsQuery } from "@ocop/contracts"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useComplaints } from "../lib/api/complaints"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { complaintSummary } from "../lib/view/complaint"
import { ComplaintBadges } from "./complaint-badges"
import { Facts } from "./facts"
import { ListHeader } from "./list-header"
import { LoadState } from "./load-state"

const LISTS = {
  with_floor: { state: ["escalated"] },
  open: { state: ["waiting", "answered", "escalated"] },
  late: { late: "true" },
  ended: { state: ["decided", "closed"] },
} satisfies Record<string, Partial<ListComplaintsQuery>>
type List = keyof typeof LISTS
const NAMES = Object.keys(LISTS) as List[]

const Lists = ({ list, onChoose }: { list: List; onChoose: (list: List) => void }) => {
  const { t } = useTexts()
  return (
    <div className="flex flex-wrap gap-2 px-6 pb-4">
      {NAMES.map((name) => (
        <Button
          key={name}
          size="small"
          variant={name === list ? "primary" : "secondary"}
          aria-pressed={name === list}
          onClick={() => onChoose(name)}
        >
          {t(`complaints.lists.${name}`)}
        </Button>
      ))}
    </div>
  )
}

/** Complaints with their days, those to be served first on top. */
export const ComplaintList = () => {
  const { t, language } = useTexts()
  const [list, setList] = useState<List>("with_floor")
  const query = useComplaints({ limit: 200, ...LISTS[list] })
  return (
    <div className="flex flex-col gap-4">
      <Container className="p-0">
        <ListHeader
          title={t("complaints.title")}
          subtitle={t("complaints.subtitle")}
          actions={[]}
        />
        <Lists list={list} onChoose={setList} />
      </Container>
      <LoadState query={query}>
        {({ complaints }) => (
          <>
            {complaints.length ? null : (
              <Container className="px-6 py-4">
                <Heading level="h2">{t("complaints.empty")}</Heading>
                <Text size="small">{t("complaints.empty_hint")}</Text>
              </Container>
            )}
            {complaints.map((complaint) => (
              <Facts
                key={complaint.id}
                title={t("complaints.order", { number: complaint.order_number })}
                facts={complaintSummary(complaint, language)}
                actions={
                  <div className="flex flex-wrap items-center gap-2">
                    <ComplaintBadges complaint={complaint} />
                    <Button asChild size="small" variant="secondary">
                      <Link to={paths.complaint(complaint.id)}>{t("complaints.open")}</Link>
                    </Button>
                  </div>
                }
              />
            ))}
          </>
        )}
      </LoadState>
    </div>
  )
}
