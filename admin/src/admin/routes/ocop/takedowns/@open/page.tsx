import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { OpenTakedownForm } from "../../../../components/takedown-forms"
import { useTexts } from "../../../../lib/use-texts"

const OpenTakedownPage = () => {
  const { t } = useTexts()
  const [search] = useSearchParams()
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("takedowns.open_title")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <OpenTakedownForm productId={search.get("product") ?? ""} />
    </RouteDrawer>
  )
}

export default OpenTakedownPage
