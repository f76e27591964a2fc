import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, type DataTableFilter } from "@medusajs/ui"
import { SUSPICION_GROUND_NAMES, SUSPICION_STATE_NAMES } from "@ocop/contracts"
import { SUSPICION_GROUNDS, SUSPICION_STATES } from "@ocop/rules"
import { useSuspicions } from "../lib/api/suspicions"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { PAGE_SIZE, suspicionQuery } from "../lib/view/list-query"
import { ListHeader } from "./list-header"
import { RefusedList } from "./refused-list"
import { useSuspicionColumns } from "./suspicion-columns"

const useFilters = (): DataTableFilter[] => {
  const { t, language } = useTexts()
  return [
    {
      id: "state",
      type: "multiselect",
      label: t("fields.state"),
      searchable: false,
      options: SUSPICION_STATES.map((value) => ({
        value,
        label: SUSPICION_STATE_NAMES[value][language],
      })),
    },
    {
      id: "ground",
      type: "multiselect",
      label: t("fields.suspicion_ground"),
      searchable: false,
      options: SUSPICION_GROUNDS.map((value) => ({
        value,
        label: SUSPICION_GROUND_NAMES[value][language],
      })),
    },
    {
      id: "overdue",
      type: "radio",
      label: t("suspicions.overdue"),
      options: [{ value: "1", label: t("suspicions.overdue_only") }],
    },
  ]
}

export const SuspicionTable = () => {
  const { t } = useTexts()
  const search = useQueryParams(["q", "offset", "state", "ground", "overdue"])
  const { data, error, isPending } = useSuspicions(suspicionQuery(search))
  const columns = useSuspicionColumns()
  const filters = useFilters()
  return (
    <Container className="divide-y p-0">
      <ListHeader title={t("suspicions.title")} subtitle={t("suspicions.subtitle")} actions={[]} />
      <RefusedList error={error} />
      <DataTable
        data={data?.reports}
        columns={columns}
        filters={filters}
        rowCount={data?.count}
        pageSize={PAGE_SIZE}
        isLoading={isPending && !error}
        getRowId={(row) => row.id}
        rowHref={(row) => paths.suspicion(row.id)}
        emptyState={{
          empty: { heading: t("suspicions.empty"), description: t("suspicions.empty_hint") },
          filtered: { heading: t("suspicions.none_match"), description: t("form.none_match_hint") },
        }}
      />
    </Container>
  )
}
