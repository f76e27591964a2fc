import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { SUSPICION_GROUND_NAMES, type AdminSuspicionReport } from "@ocop/contracts"
import { useMemo } from "react"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { suspicionTitle } from "../lib/view/suspicion"
import { SuspicionBadge } from "./badges"
import { TwoLines } from "./two-lines"

const helper = createDataTableColumnHelper<AdminSuspicionReport>()

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
        cell: ({ row }) => (
          <TwoLines
            to={paths.suspicion(row.original.id)}
            title={suspicionTitle(row.original, language)}
            note={row.original.receipt}
          />
        ),
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
