import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { LoadState } from "../../../../components/load-state"
import { OpenRevocationForm } from "../../../../components/revocation-forms"
import { useCertificate } from "../../../../lib/api/certificates"
import { useTexts } from "../../../../lib/use-texts"

const OpenRevocationPage = () => {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const query = useCertificate(search.get("certificate") ?? "")
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("revocations.open_title")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <LoadState query={query}>
        {({ certificate }) => <OpenRevocationForm certificate={certificate} />}
      </LoadState>
    </RouteDrawer>
  )
}

export default OpenRevocationPage
