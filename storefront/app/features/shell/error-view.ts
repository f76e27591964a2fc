import { isRouteErrorResponse } from "react-router"
import { m } from "~/paraglide/messages"

export interface ErrorView {
  title: string
  text: string
  /** A search helps whoever looked for a thing that is not here. */
  search: boolean
}

const statusOf = (error: unknown): number => (isRouteErrorResponse(error) ? error.status : 500)

/** What a visitor is told: never more than that it failed and what to do. */
export const toErrorView = (error: unknown): ErrorView => {
  const status = statusOf(error)
  if (status === 404)
    return { title: m.error_not_found_title(), text: m.error_not_found_text(), search: true }
  if (status === 403)
    return { title: m.error_forbidden_title(), text: m.error_forbidden_text(), search: false }
  if (status === 503)
    return { title: m.error_unavailable_title(), text: m.error_unavailable_text(), search: false }
  if (status >= 400 && status < 500)
    return { title: m.error_bad_request_title(), text: m.error_bad_request_text(), search: false }
  return { title: m.error_server_title(), text: m.error_server_text(), search: false }
}
