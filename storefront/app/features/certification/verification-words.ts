import { m } from "~/paraglide/messages"
import { groundText } from "./fact-words"
import type { Verdict } from "./verification-view"

type State = Verdict["entry"]["state"]

const TITLES: Record<State, () => string> = {
  valid: () => m.verify_title_valid(),
  expiring: () => m.verify_title_expiring(),
  extended: () => m.verify_title_extended(),
  expired: () => m.verify_title_expired(),
  revoked: () => m.verify_title_revoked(),
  superseded: () => m.verify_title_superseded(),
  upcoming: () => m.verify_title_upcoming(),
}

export const verdictTitle = ({ entry }: Verdict): string => TITLES[entry.state]()

interface Said {
  product: string
  stars: number
  from: string
  day: string
  ended: string
}

const SENTENCES: Record<State, (said: Said) => string> = {
  valid: (said) => m.verify_text_valid(said),
  expiring: (said) => m.verify_text_expiring(said),
  extended: (said) => m.verify_text_extended(said),
  expired: (said) => m.verify_text_expired(said),
  revoked: (said) => m.verify_text_revoked(said),
  superseded: (said) => m.verify_text_superseded(said),
  upcoming: (said) => m.verify_text_upcoming(said),
}

/** The answer to "is it real?" in one or two sentences. */
export const verdictText = ({ entry, badge, first_day, ended_on }: Verdict): string =>
  SENTENCES[entry.state]({
    product: entry.product_name,
    stars: entry.stars ?? entry.recognised_stars,
    from: first_day,
    day: badge.day,
    ended: ended_on,
  })

/** Why it was revoked; null unless it was. */
export const revocationText = ({ entry }: Verdict): string | null =>
  entry.state === "revoked" && entry.revocation_ground
    ? m.verify_ground({ ground: groundText(entry.revocation_ground) })
    : null
