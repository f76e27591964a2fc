import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container } from "@medusajs/ui"
import { useCertificates } from "../lib/api/certificates"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { certificateQuery, PAGE_SIZE } from "../lib/view/list-query"
import { useCertificateColumns } from "./certificate-columns"
import { useCertificateFilters } from "./certificate-filters"
import { ListHeader } from "./list-header"
import { RefusedList } from "./refused-list"

const FILTERS = ["state", "stars", "set", "commune", "district", "expires_within"] as const

export const CertificateTable = () => {
  const { t } = useTexts()
  const search = useQueryParams(["q", "offset", ...FILTERS])
  const { data, error, isPending } = useCertificates(certificateQuery(search))
  const columns = useCertificateColumns()
  const filters = useCertificateFilters(data?.certificates ?? [])
  return (
    <Container className="divide-y p-0">
      <ListHeader
        title={t("certificates.title")}
        subtitle={t("certificates.subtitle")}
        actions={[
          { label: t("menu.import"), to: paths.import },
          { label: t("certificates.issue"), to: paths.issue },
        ]}
      />
      <RefusedList error={error} />
      <DataTable
        data={data?.certificates}
        columns={columns}
        filters={filters}
        rowCount={data?.count}
        pageSize={PAGE_SIZE}
        isLoading={isPending && !error}
        getRowId={(row) => row.id}
        rowHref={(row) => paths.certificate(row.id)}
        emptyState={{
          empty: { heading: t("certificates.empty"), description: t("certificates.empty_hint") },
          filtered: {
            heading: t("certificates.none_match"),
            description: t("form.none_match_hint"),
          },
        }}
      />
    </Container>
  )
}
