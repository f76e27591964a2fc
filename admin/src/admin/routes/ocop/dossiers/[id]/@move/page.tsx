import { DOSSIER_MOVE_LABELS } from "@ocop/contracts"
import { DOSSIER_MOVE_NAMES } from "@ocop/rules"
import { Navigate, useParams, useSearchParams } from "react-router-dom"
import { DossierDrawer } from "../../../../../components/dossier-drawer"
import { MoveDossierForm } from "../../../../../components/move-dossier-form"
import { paths } from "../../../../../lib/paths"
import { useTexts } from "../../../../../lib/use-texts"

const MovePage = () => {
  const { language } = useTexts()
  const { id = "" } = useParams()
  const [search] = useSearchParams()
  const move = DOSSIER_MOVE_NAMES.find((name) => name === search.get("move"))
  if (!move) return <Navigate to={paths.dossier(id)} replace />
  return (
    <DossierDrawer title={DOSSIER_MOVE_LABELS[move][language]}>
      {(answer) => <MoveDossierForm answer={answer} move={move} />}
    </DossierDrawer>
  )
}

export default MovePage
