import type { CertificateKeysResponse } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import checkScript from "~/islands/signed-check.ts?worker&url"
import { m } from "~/paraglide/messages"
import { BUTTON, INPUT } from "~/ui/form-parts"

const GOOD = "rounded-card border-2 border-river bg-river-soft p-4"
const BAD = "rounded-card border-2 border-danger bg-danger-soft p-4"

/** What the script fills: it knows no words, and shows one of these. */
const Genuine = () => (
  <section data-answer="true" hidden className={GOOD}>
    <h2 className="text-xl font-bold">
      <span aria-hidden="true">✓ </span>
      {m.checker_true()}
    </h2>
    <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
      {(
        [
          [m.checker_product(), "productName"],
          [m.checker_producer(), "producerName"],
          [m.checker_rank(), "stars"],
          [m.fact_product_code(), "productCode"],
          [m.fact_decision(), "decisionNumber"],
          [m.fact_authority(), "authorityName"],
          [m.fact_first_day(), "firstDay"],
          [m.fact_last_day(), "lastDay"],
        ] as const
      ).map(([label, name]) => (
        <div key={name} className="border-b border-line py-1 sm:contents">
          <dt className="text-ink-soft">{label}</dt>
          <dd data-fact={name} className="font-medium" />
        </div>
      ))}
    </dl>
    <p data-term="running" className="mt-3 font-medium">
      {m.checker_running()}
    </p>
    <p data-term="over" className="mt-3 font-medium">
      {m.checker_over()}
    </p>
    <p data-term="upcoming" className="mt-3 font-medium">
      {m.checker_upcoming()}
    </p>
    <p className="mt-1">{m.checker_limit()}</p>
    <p className="mt-1">
      <a
        data-online
        href={catalogPaths.verify()}
        className="inline-block py-2 text-river underline"
      >
        {m.checker_online()}
      </a>
    </p>
  </section>
)

const refusals = () =>
  [
    ["signed_code.forged", m.checker_forged()],
    ["signed_code.key_unknown", m.checker_key_unknown()],
    ["signed_code.key_revoked", m.checker_key_revoked()],
    ["signed_code.truncated", m.checker_truncated()],
    ["signed_code.malformed", m.checker_malformed()],
    ["signed_code.version_unknown", m.checker_malformed()],
  ] as const

/** Checks a signed code on the visitor's device; the keys come with the page, so it needs no network. */
export const Checker = ({ keys }: { keys: CertificateKeysResponse["keys"] }) => (
  <section
    data-check={JSON.stringify(keys)}
    data-verify={catalogPaths.verify()}
    data-stars={m.checker_stars({ stars: "#" })}
    className="space-y-4"
  >
    <noscript>
      <p className="rounded-soft border border-lantern bg-lantern-soft px-3 py-2">
        {m.checker_no_script()}
      </p>
    </noscript>
    <form action={catalogPaths.verify()} className="space-y-3">
      <label htmlFor="signed" className="font-medium">
        {m.checker_code()}
      </label>
      <p id="signed-hint" className="text-ink-soft">
        {m.checker_hint()}
      </p>
      <textarea
        id="signed"
        name="code"
        rows={4}
        maxLength={2_000}
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby="signed-hint"
        className={`${INPUT} break-all`}
      />
      <button className={BUTTON}>{m.checker_button()}</button>
    </form>
    <div role="status" className="space-y-3">
      <Genuine />
      {refusals().map(([code, text]) => (
        <p key={code} data-answer={code} hidden className={`${BAD} text-lg font-medium`}>
          <span aria-hidden="true">✕ </span>
          {text}
        </p>
      ))}
    </div>
    <script defer src={checkScript} />
  </section>
)
