import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import {
  Badge,
  Container,
  createDataTableColumnHelper,
  Text,
  type DataTableFilter,
} from "@medusajs/ui"
import {
  REVOCATION_GROUND_NAMES,
  REVOCATION_STATE_NAMES,
  type RevocationCase,
} from "@ocop/contracts"
import { REVOCATION_STATES } from "@ocop/rules"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useRevocations } from "../lib/api/supervision"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { PAGE_SIZE } from "../lib/view/list-query"
import { revocationQuery } from "../lib/view/supervision"
import { RevocationBadge } from "./badges"
import { ListHeader } from "./list-header"
import { RefusedList } from "./refused-list"

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

const ProductCell = ({ row }: { row: RevocationCase }) => (
  <div className="flex min-w-0 flex-col py-1">
    <Link className="text-ui-fg-base truncate font-medium" to={paths.revocation(row.id)}>
      {row.product_name}
    </Link>
    <Text size="xsmall" className="text-ui-fg-muted truncate">
      {row.producer.name}
    </Text>
  </div>
)

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
        cell: ({ row }) => <ProductCell row={row.original} />,
        size: 240,
      }),
      helper.accessor("state", {
        header: t("fields.state"),
        cell: ({ getValue }) => <RevocationBadge state={getValue()} />,
      }),
      helper.accessor("due_on", {
        header: t("fields.due_on"),
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
    {
      id: "state",
      type: "multiselect",
      label: t("fields.state"),
      searchable: false,
      options: REVOCATION_STATES.map((value) => ({
        value,
        label: REVOCATION_STATE_NAMES[value][language],
      })),
    },
    {
      id: "late",
      type: "radio",
      label: t("revocations.late"),
      options: [{ value: "1", label: t("revocations.late_only") }],
    },
  ]
}

export const RevocationTable = () => {
  const { t } = useTexts()
  const search = useQueryParams(["q", "offset", "state", "late"])
  const { data, error, isPending } = useRevocations(revocationQuery(search))
  const columns = useColumns()
  const filters = useFilters()
  return (
    <Container className="divide-y p-0">
      <ListHeader
        title={t("revocations.title")}
        subtitle={t("revocations.subtitle")}
        actions={[]}
      />
      <RefusedList error={error} />
      <DataTable
        data={data?.cases}
        columns={columns}
        filters={filters}
        rowCount={data?.count}
        pageSize={PAGE_SIZE}
        isLoading={isPending && !error}
        getRowId={(row) => row.id}
        rowHref={(row) => paths.revocation(row.id)}
        emptyState={{
          empty: { heading: t("revocations.empty"), description: t("revocations.empty_hint") },
          filtered: {
            heading: t("revocations.none_match"),
            description: t("form.none_match_hint"),
          },
        }}
      />
    </Container>
  )
}
