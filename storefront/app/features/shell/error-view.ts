import { isRouteErrorResponse } from "react-router"
import { m } from "~/paraglide/messages"

export interface ErrorView {
  title: string
  text: string
  /** A search and further ways help whoever looked for a thing that is not here. */
  search: boolean
  /** Trying again can help when nothing is wrong with the address. */
  retry: boolean
}

const statusOf = (error: unknown): number => (isRouteErrorResponse(error) ? error.status : 500)

const missing = (title: string, text: string): ErrorView => ({
  title,
  text,
  search: true,
  retry: false,
})
const refused = (title: string, text: string): ErrorView => ({
  title,
  text,
  search: false,
  retry: false,
})
const failed = (title: string, text: string): ErrorView => ({
  title,
  text,
  search: false,
  retry: true,
})

const VIEWS: Readonly<Record<number, () => ErrorView>> = {
  403: () => refused(m.error_forbidden_title(), m.error_forbidden_text()),
  404: () => missing(m.error_not_found_title(), m.error_not_found_text()),
  410: () => missing(m.error_gone_title(), m.error_gone_text()),
  503: () => failed(m.error_unavailable_title(), m.error_unavailable_text()),
}

/** What a visitor is told: never more than that it failed and what to do. */
export const toErrorView = (error: unknown): ErrorView => {
  const status = statusOf(error)
  const view = VIEWS[status]
  if (view) return view()
  if (status >= 400 && status < 500)
    return refused(m.error_bad_request_title(), m.error_bad_request_text())
  return failed(m.error_server_title(), m.error_server_text())
}
