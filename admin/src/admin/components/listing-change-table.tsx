import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import { LISTING_CHANGE_STATE_NAMES, type AdminListingChange } from "@ocop/contracts"
import { LISTING_CHANGE_STATES } from "@ocop/rules"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useListingChanges } from "../lib/api/listings"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { anyOf, onlyThose } from "../lib/view/filters"
import { formatDay, formatInstant } from "../lib/view/format"
import { listingChangeQuery } from "../lib/view/list-query"
import { ListingChangeBadge, OverdueBadge } from "./listing-badges"
import { WorkTable } from "./work-table"

const helper = createDataTableColumnHelper<AdminListingChange>()

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("title", {
        header: t("fields.product"),
        cell: ({ row }) => (
          <Link className="font-medium" to={paths.listingChange(row.original.id)}>
            {row.original.title}
          </Link>
        ),
      }),
      helper.accessor((row) => row.producer.name, { id: "producer", header: t("fields.producer") }),
      helper.accessor("state", {
        header: t("fields.state"),
        cell: ({ getValue }) => <ListingChangeBadge state={getValue()} />,
      }),
      helper.accessor(
        (row) => (row.kind === "created" ? t("listings.new") : t("listings.changed")),
        {
          id: "kind",
          header: t("fields.kind"),
        }
      ),
      helper.accessor((row) => String(row.hits.length), { id: "hits", header: t("listings.hits") }),
      helper.accessor(
        (row) => (row.submitted_at ? formatInstant(row.submitted_at, language) : "–"),
        {
          id: "submitted_at",
          header: t("fields.submitted_at"),
        }
      ),
      helper.accessor("due_on", {
        header: t("fields.due_on"),
        cell: ({ row }) => (
          <div className="flex items-center gap-2">
            <span>{formatDay(row.original.due_on, language)}</span>
            <OverdueBadge overdue={row.original.overdue} />
          </div>
        ),
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
      LISTING_CHANGE_STATES.filter((state) => state !== "draft"),
      (value) => LISTING_CHANGE_STATE_NAMES[value][language]
    ),
    onlyThose("overdue", t("listings.overdue"), t("listings.overdue_only")),
  ]
}

/** What producers want buyers to see, who waits longest first. */
export const ListingChangeTable = () => {
  const search = useQueryParams(["offset", "state", "overdue"])
  const list = useListingChanges(listingChangeQuery(search))
  const columns = useColumns()
  const filters = useFilters()
  return (
    <WorkTable
      texts="listings"
      list={list}
      rows={list.data?.changes}
      columns={columns}
      filters={filters}
      enableSearch={false}
      pathOf={paths.listingChange}
    />
  )
}
