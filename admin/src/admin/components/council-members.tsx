import { Badge, Container, Heading, Text } from "@medusajs/ui"
import {
  CONFLICT_NAMES,
  COUNCIL_DEPARTMENT_NAMES,
  type AdminCouncilResponse,
} from "@ocop/contracts"
import { seated } from "../lib/view/session"
import { useTexts } from "../lib/use-texts"

type Standing = AdminCouncilResponse["standing"][number]

const StandingBadge = ({ standing }: { standing: Standing | undefined }) => {
  const { t, language } = useTexts()
  if (standing?.conflict)
    return (
      <Badge size="2xsmall" color="orange">
        {t("room.conflict")}: {CONFLICT_NAMES[standing.conflict][language]}
      </Badge>
    )
  return (
    <Badge size="2xsmall" color={standing?.closed ? "green" : "grey"}>
      {t(standing?.closed ? "room.sheet_closed" : "room.sheet_open")}
    </Badge>
  )
}

/** Who sits, for whom, and who has closed a sheet; never what is in one. */
export const CouncilMembers = ({ council }: { council: AdminCouncilResponse }) => {
  const { t, language } = useTexts()
  const { session, standing } = council
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("room.members")}
      </Heading>
      <ul className="divide-y border-t">
        {seated(session).map(({ user_id, name, department, chair }) => (
          <li
            key={user_id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3"
          >
            <div className="min-w-0">
              <Text size="small" weight="plus">
                {name ?? user_id}
                {chair && ` – ${t("room.chair")}`}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {COUNCIL_DEPARTMENT_NAMES[department][language]}
              </Text>
            </div>
            <StandingBadge standing={standing.find((one) => one.user_id === user_id)} />
          </li>
        ))}
      </ul>
    </Container>
  )
}
