import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useCertificates } from "../lib/api/certificates"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { certificateQuery } from "../lib/view/list-query"
import { useCertificateColumns } from "./certificate-columns"
import { useCertificateFilters } from "./certificate-filters"
import { ListHeader } from "./list-header"
import { WorkTable } from "./work-table"

const FILTERS = ["state", "stars", "set", "commune", "district", "expires_within"] as const

export const CertificateTable = () => {
  const { t } = useTexts()
  const search = useQueryParams(["q", "offset", ...FILTERS])
  const list = useCertificates(certificateQuery(search))
  const columns = useCertificateColumns()
  const filters = useCertificateFilters(list.data?.certificates ?? [])
  return (
    <WorkTable
      header={
        <ListHeader
          title={t("certificates.title")}
          subtitle={t("certificates.subtitle")}
          actions={[
            { label: t("menu.import"), to: paths.import },
            { label: t("certificates.issue"), to: paths.issue },
          ]}
        />
      }
      texts="certificates"
      list={list}
      rows={list.data?.certificates}
      columns={columns}
      filters={filters}
      pathOf={paths.certificate}
    />
  )
}
