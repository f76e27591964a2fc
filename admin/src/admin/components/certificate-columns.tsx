import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { AdminCertificate } from "@ocop/contracts"
import { useMemo } from "react"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay, placeOf } from "../lib/view/format"
import { StarsBadge, StateBadge } from "./badges"
import { TwoLines } from "./two-lines"

const helper = createDataTableColumnHelper<AdminCertificate>()

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
        cell: ({ row }) => (
          <TwoLines
            to={paths.certificate(row.original.id)}
            title={row.original.product_name}
            note={row.original.product_code ?? row.original.decision_number ?? "–"}
          />
        ),
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
