import { CertificateDrawer } from "../../../../../components/certificate-drawer"
import { CorrectForm } from "../../../../../components/correct-form"

const CorrectPage = () => (
  <CertificateDrawer title="certificates.correct_title">
    {(certificate) => <CorrectForm certificate={certificate} />}
  </CertificateDrawer>
)

export default CorrectPage
