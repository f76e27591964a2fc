import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { EditProducerForm } from "../../../../../components/edit-producer-form"
import { LoadState } from "../../../../../components/load-state"
import { useProducer } from "../../../../../lib/api/producers"
import { useTexts } from "../../../../../lib/use-texts"

const EditProducerPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useProducer(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("producers.edit")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <LoadState query={query}>
        {({ producer }) => <EditProducerForm producer={producer} />}
      </LoadState>
    </RouteDrawer>
  )
}

export default EditProducerPage
