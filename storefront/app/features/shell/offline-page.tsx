import { m } from "~/paraglide/messages"
import { BUTTON } from "~/ui/form-parts"
import { ErrorSign } from "./error-sign"

/**
 * What sw.js shows without a network, in place of the page asked for: an empty address is that
 * page's own, so that the link tries again.
 */
export const OfflinePage = () => (
  <div className="mx-auto max-w-text px-4 py-10 text-center">
    <ErrorSign lit={false} />
    <h1 className="mb-3 text-3xl text-cinnamon-deep">{m.offline_title()}</h1>
    <p>{m.offline_text()}</p>
    <p className="mt-2 mb-6">{m.offline_try()}</p>
    <a href="" className={BUTTON}>
      {m.error_retry()}
    </a>
  </div>
)
