import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import type { AdminDecision } from "@ocop/contracts"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useDecisions } from "../lib/api/decisions"
import { useIsOffice } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { paging } from "../lib/view/list-query"
import { ListHeader } from "./list-header"
import { WorkTable } from "./work-table"

const helper = createDataTableColumnHelper<AdminDecision>()

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("number", {
        header: t("fields.decision_number"),
        cell: ({ row }) => (
          <Link className="font-medium" to={paths.decision(row.original.id)}>
            {row.original.number}
          </Link>
        ),
      }),
      helper.accessor((row) => formatDay(row.decided_on, language), {
        id: "decided_on",
        header: t("fields.decision_on"),
      }),
      helper.accessor("authority_name", { header: t("fields.authority_name") }),
    ],
    [t, language]
  )
}

/** Decisions that recognised products, the newest first. */
export const DecisionTable = () => {
  const { t } = useTexts()
  const list = useDecisions(paging(useQueryParams(["offset"])))
  const isOffice = useIsOffice()
  const columns = useColumns()
  return (
    <WorkTable
      header={
        <ListHeader
          title={t("decisions.title")}
          subtitle={t("decisions.subtitle")}
          actions={isOffice ? [{ label: t("decisions.create"), to: paths.createDecision }] : []}
        />
      }
      texts="decisions"
      list={list}
      rows={list.data?.decisions}
      columns={columns}
      pathOf={paths.decision}
      enableSearch={false}
    />
  )
}
