import type { Language } from "@ocop/contracts"
import { useTranslation } from "react-i18next"

/** Texts of these screens and the language they are in; English for a language we do not have. */
export const useTexts = () => {
  const { t, i18n } = useTranslation("ocop")
  const language: Language = i18n.language?.startsWith("vi") ? "vi" : "en"
  return { t, language }
}
