import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, createDataTableColumnHelper } from "@medusajs/ui"
import type { AdminDecision } from "@ocop/contracts"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useDecisions } from "../lib/api/decisions"
import { useOwnRoles } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { PAGE_SIZE } from "../lib/view/list-query"
import { ListHeader } from "./list-header"
import { RefusedList } from "./refused-list"

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
  const { offset } = useQueryParams(["offset"])
  const page = { limit: PAGE_SIZE, offset: Number(offset) || 0 }
  const { data, error, isPending } = useDecisions(page)
  const { data: me } = useOwnRoles()
  const isOffice = me?.roles.some(({ role }) => role === "provincial_office")
  const columns = useColumns()
  return (
    <Container className="divide-y p-0">
      <ListHeader
        title={t("decisions.title")}
        subtitle={t("decisions.subtitle")}
        actions={isOffice ? [{ label: t("decisions.create"), to: paths.createDecision }] : []}
      />
      <RefusedList error={error} />
      <DataTable
        data={data?.decisions}
        columns={columns}
        rowCount={data?.count}
        pageSize={PAGE_SIZE}
        isLoading={isPending && !error}
        getRowId={(row) => row.id}
        rowHref={(row) => paths.decision(row.id)}
        emptyState={{
          empty: { heading: t("decisions.empty"), description: t("decisions.empty_hint") },
        }}
      />
    </Container>
  )
}
