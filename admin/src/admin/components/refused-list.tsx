import { Alert } from "@medusajs/ui"
import { refusalText } from "../lib/refusal"
import { useTexts } from "../lib/use-texts"

/** Why a list could not be read, above the list. */
export const RefusedList = ({ error }: { error: unknown }) => {
  const { language } = useTexts()
  return (
    <div role="alert" className="empty:hidden">
      {error ? <Alert variant="error">{refusalText(error, language)}</Alert> : null}
    </div>
  )
}
