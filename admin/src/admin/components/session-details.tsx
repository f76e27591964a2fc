import { Button, Container, Heading, Text } from "@medusajs/ui"
import { COUNCIL_DEPARTMENT_NAMES, type AdminSession } from "@ocop/contracts"
import { Link } from "react-router-dom"
import { useDossiers, useIsOffice } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { isWritten, seated, sessionFacts } from "../lib/view/session"
import { DossierBadge } from "./dossier-badges"
import { Facts } from "./facts"
import { LoadState } from "./load-state"

/** As many dossiers as one session may deal with. */
const ALL = 200

const Dossiers = ({ session }: { session: AdminSession }) => {
  const { t } = useTexts()
  const query = useDossiers({ session: session.id, limit: ALL })
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("room.dossiers")}
      </Heading>
      <LoadState query={query}>
        {({ dossiers }) => (
          <ul className="divide-y border-t">
            {dossiers.map(({ id, product_name, producer_name, state }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3"
              >
                <div className="min-w-0">
                  <Link className="txt-small-plus" to={paths.dossier(id)}>
                    {product_name}
                  </Link>
                  <Text size="small" className="text-ui-fg-subtle">
                    {producer_name}
                  </Text>
                </div>
                <div className="flex flex-wrap items-center gap-3">
                  <DossierBadge state={state} />
                  <Button asChild size="small" variant="secondary">
                    <Link to={paths.council(id)} aria-label={`${t("room.room")}: ${product_name}`}>
                      {t("room.room")}
                    </Link>
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
      </LoadState>
    </Container>
  )
}

const Members = ({ session }: { session: AdminSession }) => {
  const { t, language } = useTexts()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("room.members")}
      </Heading>
      <ul className="divide-y border-t">
        {seated(session).map(({ user_id, name, department, chair }) => (
          <li key={user_id} className="px-6 py-3">
            <Text size="small" weight="plus">
              {name ?? user_id}
              {chair && ` – ${t("room.chair")}`}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {COUNCIL_DEPARTMENT_NAMES[department][language]}
            </Text>
          </li>
        ))}
      </ul>
    </Container>
  )
}

const Minutes = ({ session }: { session: AdminSession }) => {
  const { t } = useTexts()
  const isOffice = useIsOffice()
  const mayWrite = isOffice && !session.minutes
  return (
    <Container className="p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("room.minutes")}</Heading>
        {mayWrite && (
          <Button asChild size="small" variant="secondary">
            <Link to={paths.writeMinutes(session.id)}>{t("room.write_minutes")}</Link>
          </Button>
        )}
      </div>
      <Text size="small" className="whitespace-pre-line border-t px-6 py-4">
        {session.minutes ?? t("room.no_minutes")}
      </Text>
    </Container>
  )
}

/** One session: when, who, which dossiers, and its minutes. */
export const SessionDetails = ({ session }: { session: AdminSession }) => {
  const { t, language } = useTexts()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading level="h1">
          {t(isWritten(session.kind) ? "room.written_on" : "room.session_on", {
            day: formatDay(session.held_on, language),
          })}
        </Heading>
      </Container>
      <Dossiers session={session} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <Members session={session} />
        <div className="flex flex-col gap-y-3">
          <Facts
            title={t("room.session")}
            facts={sessionFacts(session, t(`room.kind_${session.kind}`), language)}
          />
          <Minutes session={session} />
        </div>
      </div>
    </div>
  )
}
