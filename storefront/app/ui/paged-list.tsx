import type { ReactNode } from "react"
import type { Page } from "@ocop/contracts"
import { toPagesView } from "~/lib/pages-view"
import { PastTheEnd } from "./filter-parts"
import { PagesNav } from "./pages-nav"

interface Props {
  list: Page
  hrefOf: (page: number) => string
  nothing: ReactNode
  children: ReactNode
}

/** One page of a list with the way to the others, or why there is nothing on it. */
export const PagedList = ({ list, hrefOf, nothing, children }: Props) => {
  const view = toPagesView(list)
  if (!list.count) return <>{nothing}</>
  if (view.past_the_end) return <PastTheEnd {...view} lastHref={hrefOf(view.pages)} />
  return (
    <>
      {children}
      <PagesNav view={view} hrefOf={hrefOf} />
    </>
  )
}
