import { useQueryParams } from "@medusajs/dashboard/hooks"
import { type DataTableFilter } from "@medusajs/ui"
import { SUSPICION_GROUND_NAMES, SUSPICION_STATE_NAMES } from "@ocop/contracts"
import { SUSPICION_GROUNDS, SUSPICION_STATES } from "@ocop/rules"
import { useSuspicions } from "../lib/api/suspicions"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { anyOf, onlyThose } from "../lib/view/filters"
import { suspicionQuery } from "../lib/view/list-query"
import { useSuspicionColumns } from "./suspicion-columns"
import { WorkTable } from "./work-table"

const useFilters = (): DataTableFilter[] => {
  const { t, language } = useTexts()
  return [
    anyOf(
      "state",
      t("fields.state"),
      SUSPICION_STATES,
      (value) => SUSPICION_STATE_NAMES[value][language]
    ),
    anyOf(
      "ground",
      t("fields.suspicion_ground"),
      SUSPICION_GROUNDS,
      (value) => SUSPICION_GROUND_NAMES[value][language]
    ),
    onlyThose("overdue", t("suspicions.overdue"), t("suspicions.overdue_only")),
  ]
}

export const SuspicionTable = () => {
  const search = useQueryParams(["q", "offset", "state", "ground", "overdue"])
  const list = useSuspicions(suspicionQuery(search))
  const columns = useSuspicionColumns()
  const filters = useFilters()
  return (
    <WorkTable
      texts="suspicions"
      list={list}
      rows={list.data?.reports}
      columns={columns}
      filters={filters}
      pathOf={paths.suspicion}
    />
  )
}
