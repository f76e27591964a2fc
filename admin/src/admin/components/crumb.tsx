import { useTexts } from "../lib/use-texts"

/** A page's name in the path above it, in the language that is on. */
export const Crumb = ({ text }: { text: string }) => <>{useTexts().t(text)}</>
