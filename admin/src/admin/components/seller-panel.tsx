import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useSeller } from "../lib/api/applications"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { sellerFacts, sellerActsDone } from "../lib/view/application"
import { Facts } from "./facts"
import { LoadState } from "./load-state"
import { Trail } from "./trail"

interface Props {
  applicationId: string
  producerId: string
}

/** Whether the producer may sell today, with what stops it or lets it sell again. */
export const SellerPanel = ({ applicationId, producerId }: Props) => {
  const { t, language } = useTexts()
  return (
    <LoadState query={useSeller(producerId)}>
      {(data) => {
        const act = data.seller.suspended_from ? ("lift" as const) : ("suspend" as const)
        const facts = sellerFacts(data, language, t("applications.yes"), t("applications.no"))
        const change = (
          <Button asChild size="small" variant="secondary">
            <Link to={paths.actOnApplication(applicationId, act)}>{t(`applications.${act}`)}</Link>
          </Button>
        )
        return (
          <>
            <Facts title={t("applications.selling")} facts={facts} actions={change} />
            <Trail changes={sellerActsDone(data.changes)} />
          </>
        )
      }}
    </LoadState>
  )
}
