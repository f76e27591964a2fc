import { Outlet, useParams } from "react-router-dom"
import { DossierCrumb, type MatchedId } from "../../../../components/crumb"
import { DossierDetails } from "../../../../components/dossier-details"
import { LoadState } from "../../../../components/load-state"
import { useDossier } from "../../../../lib/api/dossiers"

const DossierPage = () => {
  const { id = "" } = useParams()
  const query = useDossier(id)
  return (
    <>
      <LoadState query={query}>{(data) => <DossierDetails {...data} />}</LoadState>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <DossierCrumb id={params.id ?? ""} />,
}

export default DossierPage
