import { RouteFocusModal } from "@medusajs/dashboard/components"
import { CreateProducerForm } from "../../../../components/create-producer-form"

const CreateProducerPage = () => (
  <RouteFocusModal>
    <CreateProducerForm />
  </RouteFocusModal>
)

export default CreateProducerPage
