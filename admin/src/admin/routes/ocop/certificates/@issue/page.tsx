import { RouteFocusModal } from "@medusajs/dashboard/components"
import { IssueForm } from "../../../../components/issue-form"

const IssuePage = () => (
  <RouteFocusModal>
    <IssueForm />
  </RouteFocusModal>
)

export default IssuePage
