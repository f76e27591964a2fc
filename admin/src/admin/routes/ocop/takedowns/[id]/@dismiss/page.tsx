import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { LoadState } from "../../../../../components/load-state"
import { MoveTakedownForm } from "../../../../../components/takedown-forms"
import { useTakedown } from "../../../../../lib/api/listings"
import { useTexts } from "../../../../../lib/use-texts"

const DismissTakedownPage = () => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useTakedown(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("takedowns.act_title")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <LoadState query={query}>
        {({ takedown }) => <MoveTakedownForm id={id} title={takedown.title} move="dismiss" />}
      </LoadState>
    </RouteDrawer>
  )
}

export default DismissTakedownPage
