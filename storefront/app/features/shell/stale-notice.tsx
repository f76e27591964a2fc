import { m } from "~/paraglide/messages"

/** The server shows it on a page it has kept when no newer one can be made (server/stale-notice.mjs). */
export const StaleNotice = () => (
  <p id="stale-notice" className="border-b border-lantern bg-lantern-soft px-4 py-2" hidden>
    {m.stale_notice()}
  </p>
)
