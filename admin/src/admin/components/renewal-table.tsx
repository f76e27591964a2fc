import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import {
  RENEWAL_STAGE_NAMES,
  type AdminRenewal,
  type AdminRenewalListResponse,
} from "@ocop/contracts"
import { CERTIFIED_STARS } from "@ocop/rules"
import { useMemo } from "react"
import { useRenewals } from "../lib/api/supervision"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { anyOf } from "../lib/view/filters"
import { formatDay } from "../lib/view/format"
import { monthText, renewalQuery, stageView } from "../lib/view/supervision"
import { StageBadge, StarsBadge } from "./badges"
import { TwoLines } from "./two-lines"
import { WorkTable } from "./work-table"

/** A row has the id of its certificate: the table makes the row's address of it. */
type Row = AdminRenewal & { id: string }

const helper = createDataTableColumnHelper<Row>()

/** The last reminder, or that a dossier makes reminders needless. */
const ReminderCell = ({ row }: { row: AdminRenewal }) => {
  const { t, language } = useTexts()
  const last = row.reminders.at(-1)
  if (row.dossier) return <>{t("renewals.dossier")}</>
  if (!last) return <>{t("renewals.no_reminder")}</>
  return <>{t("renewals.reminded", { days: last.days, day: formatDay(last.sent_on, language) })}</>
}

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("product_name", {
        header: t("fields.product"),
        cell: ({ row }) => (
          <TwoLines
            to={paths.certificate(row.original.certificate_id)}
            title={row.original.product_name}
            note={row.original.certificate.producer.name}
            onPhone={`${formatDay(row.original.last_day, language)} · ${stageView(row.original.stage, language).label}`}
          />
        ),
        size: 240,
      }),
      helper.accessor((row) => row.certificate.stars, {
        id: "stars",
        header: t("fields.stars"),
        cell: ({ getValue }) => <StarsBadge stars={getValue()} />,
      }),
      helper.accessor((row) => formatDay(row.last_day, language), {
        id: "last_day",
        header: t("fields.last_day"),
      }),
      helper.accessor("stage", {
        header: t("fields.stage"),
        cell: ({ getValue }) => <StageBadge stage={getValue()} />,
      }),
      helper.accessor(
        (row) => `${formatDay(row.opens_on, language)} – ${formatDay(row.closes_on, language)}`,
        { id: "window", header: t("fields.window") }
      ),
      helper.display({
        id: "reminders",
        header: t("fields.reminders"),
        cell: ({ row }) => <ReminderCell row={row.original} />,
      }),
    ],
    [t, language]
  )
}

const useFilters = (months: AdminRenewalListResponse["months"]): DataTableFilter[] => {
  const { t, language } = useTexts()
  return [
    anyOf(
      "stage",
      t("fields.stage"),
      ["ahead", "open", "late"] as const,
      (value) => RENEWAL_STAGE_NAMES[value][language]
    ),
    {
      id: "month",
      type: "radio",
      label: t("fields.month"),
      options: months.map(({ month, count }) => ({
        value: month,
        label: t("renewals.month_choice", { month: monthText(month), count }),
      })),
    },
    anyOf("stars", t("fields.stars"), CERTIFIED_STARS, (stars) =>
      t("certificates.stars_choice", { stars })
    ),
  ]
}

/** What ends within a year, soonest first: the calendar of ends as a list. */
export const RenewalTable = () => {
  const search = useQueryParams(["q", "offset", "stage", "month", "stars"])
  const list = useRenewals(renewalQuery(search))
  const columns = useColumns()
  const filters = useFilters(list.data?.months ?? [])
  return (
    <WorkTable
      texts="renewals"
      list={list}
      rows={list.data?.renewals.map((row) => ({ ...row, id: row.certificate_id }))}
      columns={columns}
      filters={filters}
      pathOf={paths.certificate}
    />
  )
}
