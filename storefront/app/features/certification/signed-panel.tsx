import type { OcopErrorCode, StoreSignedVerificationResponse } from "@ocop/contracts"
import { refusedText } from "~/features/catalog/catalog-words"
import { m } from "~/paraglide/messages"
import { PackPhotos } from "./pack-photos"
import { toPackView } from "./pack-view"
import { VerdictPanel } from "./verdict-panel"
import { toVerdict } from "./verification-view"

const titleOf = ({ state, stars }: StoreSignedVerificationResponse["entry"]): string => {
  if (stars !== null) return m.signed_true_in_force()
  return state === "upcoming" ? m.signed_true_waiting() : m.signed_true_ended()
}

/** A true signature: what it proves first, then what the register says, which outweighs it. */
export const SignedPanel = ({ answer }: { answer: StoreSignedVerificationResponse }) => {
  const { entry, differs, pack_photos } = answer
  const ended = entry.stars === null && entry.state !== "upcoming"
  const tone = ended ? "border-danger bg-danger-soft" : "border-river bg-river-soft"
  return (
    <div className="space-y-4">
      <section className={`rounded-card border-2 p-4 ${tone}`}>
        <h2 className="text-xl font-bold">{titleOf(entry)}</h2>
        <p className="mt-1">{ended ? m.signed_ended_text() : m.signed_true()}</p>
        {differs ? <p className="mt-1 font-medium">{m.signed_differs()}</p> : null}
      </section>
      <VerdictPanel verdict={toVerdict(entry)} />
      <PackPhotos pack={toPackView(entry, pack_photos)} />
    </div>
  )
}

/** Codes of which nothing can be believed; the others are only unreadable. */
const FORGED: readonly OcopErrorCode[] = [
  "signed_code.forged",
  "signed_code.key_unknown",
  "signed_code.key_revoked",
  "signed_code.certificate_unknown",
]

export const SignedRefusal = ({ code }: { code: OcopErrorCode }) => {
  const forged = FORGED.includes(code)
  return (
    <section className="rounded-card border-2 border-danger bg-danger-soft p-4 sm:p-6">
      <h2 className="text-2xl font-bold">
        <span aria-hidden="true">✕ </span>
        {forged ? m.signed_forged_title() : m.signed_broken_title()}
      </h2>
      <p className="mt-2 text-lg">{refusedText(code)}</p>
      {forged ? <p className="mt-1">{m.signed_forged_text()}</p> : null}
    </section>
  )
}
