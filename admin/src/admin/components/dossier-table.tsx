import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, createDataTableColumnHelper, Text, type DataTableFilter } from "@medusajs/ui"
import { DOSSIER_KIND_NAMES, DOSSIER_STATE_NAMES, type DossierSummary } from "@ocop/contracts"
import { DOSSIER_KINDS, DOSSIER_STATES } from "@ocop/rules"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useDossiers, useOwnRoles } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { roleLine } from "../lib/view/dossier"
import { dossierQuery, PAGE_SIZE } from "../lib/view/list-query"
import { Clock, DossierBadge } from "./dossier-badges"
import { ListHeader } from "./list-header"
import { RefusedList } from "./refused-list"

const helper = createDataTableColumnHelper<DossierSummary>()

const NameCell = ({ row }: { row: DossierSummary }) => (
  <div className="flex min-w-0 flex-col py-1">
    <Link className="text-ui-fg-base truncate font-medium" to={paths.dossier(row.id)}>
      {row.product_name}
    </Link>
    <Text size="xsmall" className="text-ui-fg-muted truncate">
      {row.producer_name}
    </Text>
  </div>
)

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("product_name", {
        header: t("fields.product"),
        cell: ({ row }) => <NameCell row={row.original} />,
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
    {
      id: "state",
      type: "multiselect",
      label: t("fields.state"),
      searchable: false,
      options: DOSSIER_STATES.filter((state) => state !== "draft").map((value) => ({
        value,
        label: DOSSIER_STATE_NAMES[value][language],
      })),
    },
    {
      id: "kind",
      type: "multiselect",
      label: t("fields.dossier_kind"),
      searchable: false,
      options: DOSSIER_KINDS.map((value) => ({
        value,
        label: DOSSIER_KIND_NAMES[value][language],
      })),
    },
    {
      id: "late",
      type: "radio",
      label: t("dossiers.late"),
      options: [{ value: "1", label: t("dossiers.late_only") }],
    },
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
  const { t } = useTexts()
  const search = useQueryParams(["q", "offset", "state", "kind", "late", "all"])
  const { data, error, isPending } = useDossiers(dossierQuery(search))
  const columns = useColumns()
  const filters = useFilters()
  return (
    <Container className="divide-y p-0">
      <Header all={Boolean(search.all)} />
      <RefusedList error={error} />
      <DataTable
        data={data?.dossiers}
        columns={columns}
        filters={filters}
        rowCount={data?.count}
        pageSize={PAGE_SIZE}
        isLoading={isPending && !error}
        getRowId={(row) => row.id}
        rowHref={(row) => paths.dossier(row.id)}
        emptyState={{
          empty: { heading: t("dossiers.empty"), description: t("dossiers.empty_hint") },
          filtered: { heading: t("dossiers.none_match"), description: t("form.none_match_hint") },
        }}
      />
    </Container>
  )
}
