import { catalogPaths } from "~/features/catalog/catalog-paths"
import { OriginLines } from "~/features/locality/origin-lines"
import { m } from "~/paraglide/messages"
import type { BadgeTone } from "./badge-view"
import { CertificateEvents } from "./certificate-events"
import { CertificateFacts, IllustrativeTag } from "./certificate-facts"
import { OcopBadge } from "./ocop-badge"
import type { VerificationView, Verdict } from "./verification-view"
import { revocationText, verdictText, verdictTitle } from "./verification-words"

const PANELS: Record<BadgeTone, string> = {
  in_force: "border-river bg-river-soft",
  ending: "border-lantern bg-lantern-soft",
  waiting: "border-edge bg-sand",
  ended: "border-danger bg-danger-soft",
}
const SIGNS: Record<BadgeTone, string> = {
  in_force: "✓",
  ending: "✓",
  waiting: "…",
  ended: "✕",
}

/** Only what counts today is printed. */
const Paper = ({ entry }: { entry: Verdict["entry"] }) =>
  entry.stars === null ? null : (
    <p>
      <a
        href={catalogPaths.certificateFile(entry.id)}
        rel="nofollow"
        className="inline-block py-2 font-medium text-river underline"
      >
        {m.signed_pdf()}
      </a>
      <span className="block text-ink-soft">{m.signed_pdf_note()}</span>
    </p>
  )

const Links = ({ entry }: { entry: Verdict["entry"] }) => (
  <p className="flex flex-wrap gap-x-6">
    {entry.product_handle ? (
      <a href={catalogPaths.product(entry.product_handle)} className="py-2 text-river underline">
        {m.verify_see_product()}
      </a>
    ) : null}
    {entry.producer.handle ? (
      <a href={catalogPaths.producer(entry.producer.handle)} className="py-2 text-river underline">
        {entry.producer.name}
      </a>
    ) : null}
  </p>
)

/** The answer for one certificate: the verdict first, then its facts. */
export const VerdictPanel = ({ verdict }: { verdict: Verdict }) => {
  const { badge, entry } = verdict
  const ground = revocationText(verdict)
  return (
    <section className={`rounded-card border-2 p-4 sm:p-6 ${PANELS[badge.tone]}`}>
      <h2 className="text-2xl font-bold">
        <span aria-hidden="true">{SIGNS[badge.tone]} </span>
        {verdictTitle(verdict)}
      </h2>
      <p className="mt-2 text-lg">{verdictText(verdict)}</p>
      {ground ? <p className="mt-1">{ground}</p> : null}
      <p className="my-3">
        <OcopBadge badge={badge} />
      </p>
      <Links entry={entry} />
      <h3 className="mt-4 mb-2 text-lg font-semibold">{m.verify_facts()}</h3>
      <CertificateFacts entry={entry} />
      <h3 className="mt-4 mb-1 text-lg font-semibold">{m.certificate_now()}</h3>
      <OriginLines origin={entry.origin} />
      <CertificateEvents entry={entry} />
      <Paper entry={entry} />
    </section>
  )
}

const Row = ({ verdict }: { verdict: Verdict }) => (
  <li className="rounded-card border border-line bg-paper p-4">
    <h2 className="text-lg font-semibold">
      <a href={catalogPaths.registerEntry(verdict.entry.id)} className="text-river underline">
        {verdict.entry.product_name}
      </a>
    </h2>
    <p className="text-ink-soft">{verdict.entry.producer.name}</p>
    <p className="my-2">
      <OcopBadge badge={verdict.badge} />
    </p>
    <p>{verdictText(verdict)}</p>
    <IllustrativeTag entry={verdict.entry} />
  </li>
)

/** A decision on many products: each with its own answer. */
export const VerdictList = ({ view }: { view: VerificationView }) => (
  <section className="space-y-4">
    <p className="text-lg">
      {m.verify_many({ count: view.verdicts.length, in_force: view.in_force })}
    </p>
    <ul className="grid gap-3 md:grid-cols-2">
      {view.verdicts.map((verdict) => (
        <Row key={verdict.entry.id} verdict={verdict} />
      ))}
    </ul>
  </section>
)

export const UnknownCode = ({ code }: { code: string }) => (
  <section className="rounded-card border-2 border-danger bg-danger-soft p-4 sm:p-6">
    <h2 className="text-2xl font-bold">{m.verify_unknown_title()}</h2>
    <p className="mt-2 text-lg">{m.verify_unknown({ code })}</p>
    <ul className="mt-3 list-disc space-y-1 pl-5">
      <li>{m.verify_unknown_typo()}</li>
      <li>
        <a href={catalogPaths.register()} className="text-river underline">
          {m.verify_unknown_search()}
        </a>
      </li>
      <li>{m.verify_unknown_report()}</li>
    </ul>
  </section>
)
