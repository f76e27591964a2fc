import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Badge, createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import {
  REVOCATION_GROUND_NAMES,
  REVOCATION_STATE_NAMES,
  type RevocationCase,
} from "@ocop/contracts"
import { REVOCATION_STATES } from "@ocop/rules"
import { useMemo } from "react"
import { useRevocations } from "../lib/api/supervision"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { anyOf, onlyThose } from "../lib/view/filters"
import { formatDay } from "../lib/view/format"
import { revocationQuery, revocationStateView } from "../lib/view/supervision"
import { RevocationBadge } from "./badges"
import { TwoLines } from "./two-lines"
import { WorkTable } from "./work-table"

const helper = createDataTableColumnHelper<RevocationCase>()

export const LateCaseBadge = ({ late }: { late: boolean }) => {
  const { t } = useTexts()
  if (!late) return null
  return (
    <Badge size="2xsmall" color="red">
      {t("revocations.late")}
    </Badge>
  )
}

const DueCell = ({ row }: { row: RevocationCase }) => {
  const { language } = useTexts()
  return (
    <div className="flex items-center gap-2">
      <span>{formatDay(row.due_on, language)}</span>
      <LateCaseBadge late={row.late} />
    </div>
  )
}

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("product_name", {
        header: t("fields.product"),
        cell: ({ row }) => (
          <TwoLines
            to={paths.revocation(row.original.id)}
            title={row.original.product_name}
            note={row.original.producer.name}
            onPhone={`${formatDay(row.original.due_on, language)} · ${revocationStateView(row.original.state, language).label}`}
          />
        ),
        size: 240,
      }),
      helper.accessor("state", {
        header: t("fields.state"),
        cell: ({ getValue }) => <RevocationBadge state={getValue()} />,
      }),
      helper.accessor("due_on", {
        header: t("fields.decide_by"),
        cell: ({ row }) => <DueCell row={row.original} />,
      }),
      helper.accessor((row) => REVOCATION_GROUND_NAMES[row.ground][language], {
        id: "ground",
        header: t("fields.revocation_ground"),
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
      REVOCATION_STATES,
      (value) => REVOCATION_STATE_NAMES[value][language]
    ),
    onlyThose("late", t("revocations.late"), t("revocations.late_only")),
  ]
}

export const RevocationTable = () => {
  const search = useQueryParams(["q", "offset", "state", "late"])
  const list = useRevocations(revocationQuery(search))
  const columns = useColumns()
  const filters = useFilters()
  return (
    <WorkTable
      texts="revocations"
      list={list}
      rows={list.data?.cases}
      columns={columns}
      filters={filters}
      pathOf={paths.revocation}
    />
  )
}
