import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
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
import { anyOf } from "../lib/view/filters"
import { placeOf } from "../lib/view/format"
import { producerQuery } from "../lib/view/list-query"
import { usePlaceFilters } from "./place-filters"
import { ProducerStatusBadge } from "./badges"
import { ListHeader } from "./list-header"
import { WorkTable } from "./work-table"

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
    anyOf(
      "kind",
      t("fields.kind"),
      ALL_PRODUCER_KINDS,
      (kind) => PRODUCER_KIND_NAMES[kind][language]
    ),
    anyOf(
      "status",
      t("fields.status"),
      PRODUCER_STATUSES,
      (status) => PRODUCER_STATUS_NAMES[status][language]
    ),
    ...places,
  ]
}

export const ProducerTable = () => {
  const { t } = useTexts()
  const search = useQueryParams(["q", "offset", "kind", "status", "commune", "district"])
  const list = useProducers(producerQuery(search))
  const columns = useColumns()
  const filters = useFilters(list.data?.producers ?? [])
  return (
    <WorkTable
      header={
        <ListHeader
          title={t("producers.title")}
          actions={[{ label: t("producers.create"), to: paths.createProducer }]}
        />
      }
      texts="producers"
      list={list}
      rows={list.data?.producers}
      columns={columns}
      filters={filters}
      pathOf={paths.producer}
    />
  )
}
