import { useSearchParams } from "react-router-dom"
import { ActDrawer } from "../../../../components/act-drawer"
import { OpenTakedownForm } from "../../../../components/takedown-forms"
import { useTexts } from "../../../../lib/use-texts"

const OpenTakedownPage = () => {
  const { t } = useTexts()
  const [search] = useSearchParams()
  return (
    <ActDrawer title={t("takedowns.open_title")}>
      <OpenTakedownForm productId={search.get("product") ?? ""} />
    </ActDrawer>
  )
}

export default OpenTakedownPage
