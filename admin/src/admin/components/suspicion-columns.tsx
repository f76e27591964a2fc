import { Badge, createDataTableColumnHelper, Text } from "@medusajs/ui"
import { SUSPICION_GROUND_NAMES, type AdminSuspicionReport } from "@ocop/contracts"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { suspicionTitle } from "../lib/view/suspicion"
import { SuspicionBadge } from "./badges"

const helper = createDataTableColumnHelper<AdminSuspicionReport>()

/** The link is what a keyboard reaches; a click anywhere in the row goes there too. */
const TitleCell = ({ row }: { row: AdminSuspicionReport }) => {
  const { language } = useTexts()
  return (
    <div className="flex min-w-0 flex-col py-1">
      <Link className="text-ui-fg-base truncate font-medium" to={paths.suspicion(row.id)}>
        {suspicionTitle(row, language)}
      </Link>
      <Text size="xsmall" className="text-ui-fg-muted truncate">
        {row.receipt}
      </Text>
    </div>
  )
}

export const LateBadge = ({ report }: { report: AdminSuspicionReport }) => {
  const { t } = useTexts()
  if (!report.overdue) return null
  return (
    <Badge size="2xsmall" color="red">
      {t("suspicions.overdue")}
    </Badge>
  )
}

const DueCell = ({ row }: { row: AdminSuspicionReport }) => {
  const { language } = useTexts()
  return (
    <div className="flex items-center gap-2">
      <span>{formatDay(row.due_on, language)}</span>
      <LateBadge report={row} />
    </div>
  )
}

export const useSuspicionColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor((row) => suspicionTitle(row, language), {
        id: "product",
        header: t("fields.product"),
        cell: ({ row }) => <TitleCell row={row.original} />,
        size: 240,
      }),
      helper.accessor("state", {
        header: t("fields.state"),
        cell: ({ getValue }) => <SuspicionBadge state={getValue()} />,
      }),
      helper.accessor("due_on", {
        header: t("fields.due_on"),
        cell: ({ row }) => <DueCell row={row.original} />,
      }),
      helper.accessor((row) => SUSPICION_GROUND_NAMES[row.ground][language], {
        id: "ground",
        header: t("fields.suspicion_ground"),
      }),
      helper.accessor((row) => formatDay(row.received_on, language), {
        id: "received_on",
        header: t("fields.received_on"),
      }),
      helper.accessor("place", {
        header: t("fields.place"),
        cell: ({ getValue }) => <span className="block max-w-60 truncate">{getValue()}</span>,
      }),
    ],
    [t, language]
  )
}
