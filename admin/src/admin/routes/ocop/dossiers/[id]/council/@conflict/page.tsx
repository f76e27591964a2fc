import { ConflictForm } from "../../../../../../components/conflict-form"
import { DossierDrawer } from "../../../../../../components/dossier-drawer"
import { useTexts } from "../../../../../../lib/use-texts"

const ConflictPage = () => {
  const { t } = useTexts()
  return (
    <DossierDrawer title={t("room.declare_conflict")}>
      {(answer) => <ConflictForm {...answer} />}
    </DossierDrawer>
  )
}

export default ConflictPage
