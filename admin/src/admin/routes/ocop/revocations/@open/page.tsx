import { useSearchParams } from "react-router-dom"
import { ActDrawer } from "../../../../components/act-drawer"
import { LoadState } from "../../../../components/load-state"
import { OpenRevocationForm } from "../../../../components/revocation-forms"
import { useCertificate } from "../../../../lib/api/certificates"
import { useTexts } from "../../../../lib/use-texts"

const OpenRevocationPage = () => {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const query = useCertificate(search.get("certificate") ?? "")
  return (
    <ActDrawer title={t("revocations.open_title")}>
      <LoadState query={query}>
        {({ certificate }) => <OpenRevocationForm certificate={certificate} />}
      </LoadState>
    </ActDrawer>
  )
}

export default OpenRevocationPage
