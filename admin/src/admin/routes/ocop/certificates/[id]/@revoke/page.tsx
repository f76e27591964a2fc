import { CertificateDrawer } from "../../../../../components/certificate-drawer"
import { RevokeForm } from "../../../../../components/revoke-form"

const RevokePage = () => (
  <CertificateDrawer title="certificates.revoke_title">
    {(certificate) => <RevokeForm certificate={certificate} />}
  </CertificateDrawer>
)

export default RevokePage
