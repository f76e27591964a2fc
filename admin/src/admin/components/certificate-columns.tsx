import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { AdminCertificate } from "@ocop/contracts"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay, placeOf } from "../lib/view/format"
import { StarsBadge, StateBadge } from "./badges"

const helper = createDataTableColumnHelper<AdminCertificate>()

/** The link is what a keyboard reaches; a click anywhere in the row goes there too. */
const ProductCell = ({ row }: { row: AdminCertificate }) => (
  <div className="flex min-w-0 flex-col py-1">
    <Link className="text-ui-fg-base truncate font-medium" to={paths.certificate(row.id)}>
      {row.product_name}
    </Link>
    <Text size="xsmall" className="text-ui-fg-muted truncate">
      {row.product_code ?? row.decision_number ?? "–"}
    </Text>
  </div>
)

const EndCell = ({ row }: { row: AdminCertificate }) => {
  const { t, language } = useTexts()
  return (
    <div className="flex flex-col py-1">
      <span>{formatDay(row.last_day, language)}</span>
      {row.days_left !== null && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("certificates.days_left", { count: row.days_left })}
        </Text>
      )}
    </div>
  )
}

export const useCertificateColumns = () => {
  const { t } = useTexts()
  return useMemo(
    () => [
      helper.accessor("product_name", {
        header: t("fields.product"),
        cell: ({ row }) => <ProductCell row={row.original} />,
        size: 240,
      }),
      helper.accessor("stars", {
        header: t("fields.stars"),
        cell: ({ getValue }) => <StarsBadge stars={getValue()} />,
      }),
      helper.accessor("state", {
        header: t("fields.state"),
        cell: ({ getValue }) => <StateBadge state={getValue()} />,
      }),
      helper.accessor("producer.name", { header: t("fields.producer") }),
      helper.accessor((row) => placeOf(row.origin), { id: "origin", header: t("fields.origin") }),
      helper.accessor("last_day", {
        header: t("fields.last_day"),
        cell: ({ row }) => <EndCell row={row.original} />,
      }),
    ],
    [t]
  )
}
