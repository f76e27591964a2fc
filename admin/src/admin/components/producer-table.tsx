import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import {
  PRODUCER_KIND_NAMES,
  PRODUCER_STATUS_NAMES,
  PRODUCER_STATUSES,
  type AdminProducer,
} from "@ocop/contracts"
import { ALL_PRODUCER_KINDS } from "@ocop/rules"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useProducers } from "../lib/api/producers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { placeOf } from "../lib/view/format"
import { PAGE_SIZE, producerQuery } from "../lib/view/list-query"
import { usePlaceFilters } from "./place-filters"
import { ProducerStatusBadge } from "./badges"
import { ListHeader } from "./list-header"
import { RefusedList } from "./refused-list"

const helper = createDataTableColumnHelper<AdminProducer>()

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("name", {
        header: t("fields.name"),
        size: 260,
        cell: ({ row }) => (
          <Link className="text-ui-fg-base font-medium" to={paths.producer(row.original.id)}>
            {row.original.name}
          </Link>
        ),
      }),
      helper.accessor((row) => (row.kind ? PRODUCER_KIND_NAMES[row.kind][language] : "–"), {
        id: "kind",
        header: t("fields.kind"),
      }),
      helper.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => <ProducerStatusBadge status={getValue()} />,
      }),
      helper.accessor((row) => placeOf(row.origin), { id: "origin", header: t("fields.origin") }),
      helper.accessor((row) => row.tax_code ?? "–", {
        id: "tax_code",
        header: t("fields.tax_code"),
      }),
      helper.accessor((row) => row.phone ?? "–", { id: "phone", header: t("fields.phone") }),
    ],
    [t, language]
  )
}

const useFilters = (rows: AdminProducer[]): DataTableFilter[] => {
  const { t, language } = useTexts()
  const places = usePlaceFilters(rows.map(({ origin }) => origin))
  return [
    {
      id: "kind",
      type: "multiselect",
      label: t("fields.kind"),
      searchable: false,
      options: ALL_PRODUCER_KINDS.map((kind) => ({
        value: kind,
        label: PRODUCER_KIND_NAMES[kind][language],
      })),
    },
    {
      id: "status",
      type: "multiselect",
      label: t("fields.status"),
      searchable: false,
      options: PRODUCER_STATUSES.map((status) => ({
        value: status,
        label: PRODUCER_STATUS_NAMES[status][language],
      })),
    },
    ...places,
  ]
}

export const ProducerTable = () => {
  const { t } = useTexts()
  const search = useQueryParams(["q", "offset", "kind", "status", "commune", "district"])
  const { data, error, isPending } = useProducers(producerQuery(search))
  const columns = useColumns()
  const filters = useFilters(data?.producers ?? [])
  return (
    <Container className="divide-y p-0">
      <ListHeader
        title={t("producers.title")}
        actions={[{ label: t("producers.create"), to: paths.createProducer }]}
      />
      <RefusedList error={error} />
      <DataTable
        data={data?.producers}
        columns={columns}
        filters={filters}
        rowCount={data?.count}
        pageSize={PAGE_SIZE}
        isLoading={isPending && !error}
        getRowId={(row) => row.id}
        rowHref={(row) => paths.producer(row.id)}
        emptyState={{
          empty: { heading: t("producers.empty"), description: t("producers.empty_hint") },
          filtered: { heading: t("producers.none_match"), description: t("form.none_match_hint") },
        }}
      />
    </Container>
  )
}
