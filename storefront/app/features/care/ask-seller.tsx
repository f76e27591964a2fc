import { m } from "~/paraglide/messages"
import { carePaths } from "./care-paths"

export const AskSeller = ({ handle }: { handle: string }) => (
  <a
    href={carePaths.askAboutProduct(handle)}
    rel="nofollow"
    className="inline-flex min-h-11 items-center text-river underline"
  >
    {m.care_ask_product()}
  </a>
)
