import { Outlet, useParams } from "react-router-dom"
import { CertificateDetails } from "../../../../components/certificate-details"
import { Crumb } from "../../../../components/crumb"
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

export const handle = { breadcrumb: () => <Crumb text="certificates.one" /> }

export default CertificatePage
