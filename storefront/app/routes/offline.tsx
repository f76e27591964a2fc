import { OfflinePage } from "~/features/shell/offline-page"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"

export const headers = () => PUBLIC_PAGE
export const meta = () => [
  { title: pageTitle(m.offline_title()) },
  { name: "robots", content: "noindex" },
]

export default OfflinePage
