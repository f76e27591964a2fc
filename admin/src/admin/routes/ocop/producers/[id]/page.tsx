import { Outlet, useParams } from "react-router-dom"
import { ProducerCrumb, type MatchedId } from "../../../../components/crumb"
import { LoadState } from "../../../../components/load-state"
import { ProducerDetails } from "../../../../components/producer-details"
import { useProducer } from "../../../../lib/api/producers"

const ProducerPage = () => {
  const { id = "" } = useParams()
  const query = useProducer(id)
  return (
    <>
      <LoadState query={query}>{(data) => <ProducerDetails {...data} />}</LoadState>
      <Outlet />
    </>
  )
}

export const handle = {
  breadcrumb: ({ params }: MatchedId) => <ProducerCrumb id={params.id ?? ""} />,
}

export default ProducerPage
