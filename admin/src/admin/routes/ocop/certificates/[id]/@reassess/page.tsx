import { CertificateDrawer } from "../../../../../components/certificate-drawer"
import { ReassessForm } from "../../../../../components/reassess-form"

const ReassessPage = () => (
  <CertificateDrawer title="certificates.reassess_title">
    {(certificate) => <ReassessForm certificate={certificate} />}
  </CertificateDrawer>
)

export default ReassessPage
