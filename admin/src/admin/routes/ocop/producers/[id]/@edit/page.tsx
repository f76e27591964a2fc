import { useParams } from "react-router-dom"
import { ActDrawer } from "../../../../../components/act-drawer"
import { EditProducerForm } from "../../../../../components/edit-producer-form"
import { LoadState } from "../../../../../components/load-state"
import { useProducer } from "../../../../../lib/api/producers"
import { useTexts } from "../../../../../lib/use-texts"

const EditProducerPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useProducer(id)
  return (
    <ActDrawer title={t("producers.edit")}>
      <LoadState query={query}>
        {({ producer }) => <EditProducerForm producer={producer} />}
      </LoadState>
    </ActDrawer>
  )
}

export default EditProducerPage
