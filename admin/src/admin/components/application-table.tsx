import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import {
  PRODUCER_KIND_NAMES,
  VERIFICATION_STATE_NAMES,
  type AdminApplicationRow,
} from "@ocop/contracts"
import { VERIFICATION_STATES } from "@ocop/rules"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useApplications } from "../lib/api/applications"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { anyOf } from "../lib/view/filters"
import { formatDay } from "../lib/view/format"
import { applicationQuery } from "../lib/view/list-query"
import { VerificationBadge } from "./badges"
import { WorkTable } from "./work-table"

const helper = createDataTableColumnHelper<AdminApplicationRow>()

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("name", {
        header: t("fields.name"),
        cell: ({ row }) => (
          <Link className="font-medium" to={paths.application(row.original.id)}>
            {row.original.name}
          </Link>
        ),
      }),
      helper.accessor("state", {
        header: t("fields.state"),
        cell: ({ getValue }) => <VerificationBadge state={getValue()} />,
      }),
      helper.accessor((row) => PRODUCER_KIND_NAMES[row.kind][language], {
        id: "kind",
        header: t("fields.kind"),
      }),
      helper.accessor((row) => row.commune_name ?? row.commune_code, {
        id: "commune",
        header: t("fields.commune_code"),
      }),
      helper.accessor((row) => t(row.claims ? "applications.claims" : "applications.new"), {
        id: "claims",
        header: t("applications.for"),
      }),
      helper.accessor((row) => (row.submitted_on ? formatDay(row.submitted_on, language) : "–"), {
        id: "submitted_on",
        header: t("fields.submitted_on"),
      }),
    ],
    [t, language]
  )
}

const useFilters = (): DataTableFilter[] => {
  const { t, language } = useTexts()
  return [
    anyOf(
      "state",
      t("fields.state"),
      VERIFICATION_STATES,
      (value) => VERIFICATION_STATE_NAMES[value][language]
    ),
  ]
}

/** Who wants to sell, the oldest first. */
export const ApplicationTable = () => {
  const search = useQueryParams(["q", "offset", "state"])
  const list = useApplications(applicationQuery(search))
  const columns = useColumns()
  const filters = useFilters()
  return (
    <WorkTable
      texts="applications"
      list={list}
      rows={list.data?.applications}
      columns={columns}
      filters={filters}
      pathOf={paths.application}
    />
  )
}
