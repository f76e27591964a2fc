import recentScript from "~/islands/recent.ts?worker&url"
import { m } from "~/paraglide/messages"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { keepPaths } from "./keep-paths"

/**
 * What this browser has looked at, filled by its script; the list never leaves the device but to
 * fetch these cards.
 *
 * @param handle of the product whose page it is: remembered, not shown
 */
export const RecentlySeen = ({ handle }: { handle?: string }) => (
  <section
    hidden
    data-recent={keepPaths.recent()}
    data-handle={handle}
    aria-labelledby="da-xem"
    className="space-y-3"
  >
    <h2 id="da-xem" className="text-xl font-bold">
      {m.recent_title()}
    </h2>
    <div data-recent-cards />
    <p className="flex flex-wrap items-center gap-3">
      <span className="text-ink-soft">{m.recent_note()}</span>
      <button type="button" data-recent-clear className={QUIET_BUTTON}>
        {m.recent_clear()}
      </button>
    </p>
    <script defer src={recentScript} />
  </section>
)
