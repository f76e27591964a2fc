import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { TAKEDOWN_STATE_NAMES, TAKEDOWN_STATES, type AdminTakedown } from "@ocop/contracts"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useTakedowns } from "../lib/api/listings"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { anyOf } from "../lib/view/filters"
import { formatInstant } from "../lib/view/format"
import { takedownQuery } from "../lib/view/list-query"
import { OverdueBadge, TakedownBadge } from "./listing-badges"
import { WorkTable } from "./work-table"

const helper = createDataTableColumnHelper<AdminTakedown>()

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("title", {
        header: t("fields.product"),
        cell: ({ row }) => (
          <Link className="font-medium" to={paths.takedown(row.original.id)}>
            {row.original.title}
          </Link>
        ),
      }),
      helper.accessor((row) => row.producer.name, { id: "producer", header: t("fields.producer") }),
      helper.accessor("state", {
        header: t("fields.state"),
        cell: ({ getValue }) => <TakedownBadge state={getValue()} />,
      }),
      helper.accessor("due_at", {
        header: t("fields.due_at"),
        cell: ({ row }) => (
          <div className="flex items-center gap-2">
            <span>{formatInstant(row.original.due_at, language)}</span>
            <OverdueBadge overdue={row.original.overdue} />
          </div>
        ),
      }),
      helper.accessor((row) => row.requested_by ?? "–", {
        id: "requested_by",
        header: t("fields.requested_by"),
      }),
    ],
    [t, language]
  )
}

/** The clock that runs out first comes first. */
export const TakedownTable = () => {
  const { t, language } = useTexts()
  const search = useQueryParams(["offset", "state"])
  const list = useTakedowns(takedownQuery(search))
  const columns = useColumns()
  const filters: DataTableFilter[] = [
    anyOf(
      "state",
      t("fields.state"),
      TAKEDOWN_STATES,
      (value) => TAKEDOWN_STATE_NAMES[value][language]
    ),
  ]
  return (
    <WorkTable
      texts="takedowns"
      list={list}
      rows={list.data?.takedowns}
      columns={columns}
      filters={filters}
      enableSearch={false}
      pathOf={paths.takedown}
    />
  )
}
