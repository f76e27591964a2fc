import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { DOSSIER_KIND_NAMES, DOSSIER_STATE_NAMES, type DossierSummary } from "@ocop/contracts"
import { DOSSIER_KINDS, DOSSIER_STATES } from "@ocop/rules"
import { useMemo } from "react"
import { useDossiers, useOwnRoles } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { anyOf, onlyThose } from "../lib/view/filters"
import { roleLine } from "../lib/view/dossier"
import { dossierQuery } from "../lib/view/list-query"
import { Clock, DossierBadge } from "./dossier-badges"
import { ListHeader } from "./list-header"
import { TwoLines } from "./two-lines"
import { WorkTable } from "./work-table"

const helper = createDataTableColumnHelper<DossierSummary>()

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("product_name", {
        header: t("fields.product"),
        cell: ({ row }) => (
          <TwoLines
            to={paths.dossier(row.original.id)}
            title={row.original.product_name}
            note={row.original.producer_name}
          />
        ),
        size: 240,
      }),
      helper.accessor("due_on", {
        header: t("fields.due_on_state"),
        cell: ({ row }) => <Clock dossier={row.original} />,
      }),
      helper.accessor("state", {
        header: t("fields.state"),
        cell: ({ getValue }) => <DossierBadge state={getValue()} />,
      }),
      helper.accessor((row) => DOSSIER_KIND_NAMES[row.kind][language], {
        id: "kind",
        header: t("fields.dossier_kind"),
      }),
      helper.accessor("commune_name", { header: t("fields.commune_code") }),
      helper.accessor((row) => row.receipt_number ?? "–", {
        id: "receipt",
        header: t("fields.receipt_number"),
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
      DOSSIER_STATES.filter((state) => state !== "draft"),
      (value) => DOSSIER_STATE_NAMES[value][language]
    ),
    anyOf(
      "kind",
      t("fields.dossier_kind"),
      DOSSIER_KINDS,
      (value) => DOSSIER_KIND_NAMES[value][language]
    ),
    onlyThose("late", t("dossiers.late"), t("dossiers.late_only")),
  ]
}

/** What the reader is, and the way between their own work and everything they may see. */
const Header = ({ all }: { all: boolean }) => {
  const { t, language } = useTexts()
  const { data } = useOwnRoles()
  const line = data?.roles.length ? roleLine(data, language) : t("dossiers.no_role")
  const other = all
    ? { label: t("dossiers.show_waiting"), to: paths.dossiers }
    : { label: t("dossiers.show_all"), to: `${paths.dossiers}?all=1` }
  return (
    <ListHeader
      title={t(all ? "dossiers.title_all" : "dossiers.title")}
      subtitle={data ? line : undefined}
      actions={[other]}
    />
  )
}

/** The work queue of whoever looks, what is nearest to its last day first. */
export const DossierTable = () => {
  const search = useQueryParams(["q", "offset", "state", "kind", "late", "all"])
  const list = useDossiers(dossierQuery(search))
  const columns = useColumns()
  const filters = useFilters()
  return (
    <WorkTable
      header={<Header all={Boolean(search.all)} />}
      texts="dossiers"
      list={list}
      rows={list.data?.dossiers}
      columns={columns}
      filters={filters}
      pathOf={paths.dossier}
    />
  )
}
