import { DossierDrawer } from "../../../../../components/dossier-drawer"
import { ReportDossierForm } from "../../../../../components/report-dossier-form"
import { useTexts } from "../../../../../lib/use-texts"

const ReportPage = () => {
  const { t } = useTexts()
  return (
    <DossierDrawer title={t("dossiers.report_title")}>
      {(answer) => <ReportDossierForm {...answer} />}
    </DossierDrawer>
  )
}

export default ReportPage
