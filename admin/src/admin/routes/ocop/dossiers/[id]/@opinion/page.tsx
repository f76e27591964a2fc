import { DossierDrawer } from "../../../../../components/dossier-drawer"
import { OpinionForm } from "../../../../../components/opinion-form"
import { useTexts } from "../../../../../lib/use-texts"

const OpinionPage = () => {
  const { t } = useTexts()
  return (
    <DossierDrawer title={t("dossiers.give_opinion")}>
      {(answer) => <OpinionForm {...answer} />}
    </DossierDrawer>
  )
}

export default OpinionPage
