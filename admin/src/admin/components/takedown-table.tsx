import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { TAKEDOWN_STATE_NAMES, TAKEDOWN_STATES, type AdminTakedown } from "@ocop/contracts"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useTakedowns } from "../lib/api/listings"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatInstant } from "../lib/view/format"
import { PAGE_SIZE, takedownQuery } from "../lib/view/list-query"
import { ListHeader } from "./list-header"
import { OverdueBadge, TakedownBadge } from "./listing-badges"
import { RefusedList } from "./refused-list"

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
  const { data, error, isPending } = useTakedowns(takedownQuery(search))
  const columns = useColumns()
  const filters: DataTableFilter[] = [
    {
      id: "state",
      type: "multiselect",
      label: t("fields.state"),
      searchable: false,
      options: TAKEDOWN_STATES.map((value) => ({
        value,
        label: TAKEDOWN_STATE_NAMES[value][language],
      })),
    },
  ]
  return (
    <Container className="divide-y p-0">
      <ListHeader title={t("takedowns.title")} subtitle={t("takedowns.subtitle")} actions={[]} />
      <RefusedList error={error} />
      <DataTable
        data={data?.takedowns}
        columns={columns}
        filters={filters}
        rowCount={data?.count}
        pageSize={PAGE_SIZE}
        isLoading={isPending && !error}
        enableSearch={false}
        getRowId={(row) => row.id}
        rowHref={(row) => paths.takedown(row.id)}
        emptyState={{
          empty: { heading: t("takedowns.empty"), description: t("takedowns.empty_hint") },
          filtered: { heading: t("takedowns.none_match"), description: t("form.none_match_hint") },
        }}
      />
    </Container>
  )
}
