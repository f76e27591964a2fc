import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper, type DataTableFilter } from "@medusajs/ui"
import type { AdminReview } from "@ocop/contracts"
import { REVIEW_MARKS } from "@ocop/rules"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useReviews } from "../lib/api/reviews"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { reviewQuery } from "../lib/view/list-query"
import { markText } from "../lib/view/review"
import { ReviewBadge } from "./review-details"
import { WorkTable } from "./work-table"

const helper = createDataTableColumnHelper<AdminReview>()

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("product_title", {
        header: t("fields.product"),
        cell: ({ row }) => (
          <Link className="font-medium" to={paths.review(row.original.id)}>
            {row.original.product_title}
          </Link>
        ),
      }),
      helper.accessor((row) => markText(row), { id: "mark", header: t("fields.review_mark") }),
      helper.accessor((row) => row.text ?? "–", {
        id: "text",
        header: t("fields.review_text"),
        cell: ({ getValue }) => <span className="block max-w-80 truncate">{getValue()}</span>,
      }),
      helper.accessor((row) => formatDay(row.written_on, language), {
        id: "written_on",
        header: t("fields.review_written_on"),
      }),
      helper.accessor((row) => row.producer?.name ?? "–", {
        id: "producer",
        header: t("fields.producer"),
      }),
      helper.accessor((row) => row.hidden !== null, {
        id: "hidden",
        header: t("fields.state"),
        cell: ({ getValue }) => <ReviewBadge isHidden={getValue()} />,
      }),
    ],
    [t, language]
  )
}

const useFilters = (): DataTableFilter[] => {
  const { t } = useTexts()
  return [
    {
      id: "hidden",
      type: "radio",
      label: t("fields.state"),
      options: [
        { value: "0", label: t("reviews.shown") },
        { value: "1", label: t("reviews.hidden") },
      ],
    },
    {
      id: "mark",
      type: "radio",
      label: t("fields.review_mark"),
      options: REVIEW_MARKS.map((mark) => ({ value: String(mark), label: markText({ mark }) })),
    },
  ]
}

/** What buyers wrote, the newest first. */
export const ReviewTable = () => {
  const search = useQueryParams(["q", "offset", "hidden", "mark"])
  const list = useReviews(reviewQuery(search))
  const columns = useColumns()
  const filters = useFilters()
  return (
    <WorkTable
      texts="reviews"
      list={list}
      rows={list.data?.reviews}
      columns={columns}
      filters={filters}
      pathOf={paths.review}
    />
  )
}
