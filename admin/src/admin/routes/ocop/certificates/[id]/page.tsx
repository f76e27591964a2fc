import { Outlet, useParams } from "react-router-dom"
import { CertificateDetails } from "../../../../components/certificate-details"
import { CertificateCrumb, type MatchedId } from "../../../../components/crumb"
import { LoadState } from "../../../../components/load-state"
import { useCertificate } from "../../../../lib/api/certificates"

const CertificatePage = () => {
  const { id = "" } = useParams()
  const query = useCertificate(id)
  return (
    <>
      <LoadState query={query}>{(data) => <CertificateDetails {...data} />}</LoadState>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <CertificateCrumb id={params.id ?? ""} />,
}

export default CertificatePage
