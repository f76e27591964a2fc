import type { RegisterEntry, StoreProduct } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { OriginLines } from "~/features/locality/origin-lines"
import { m } from "~/paraglide/messages"
import { toBadgeView } from "./badge-view"
import { CertificateFacts, IllustrativeNote } from "./certificate-facts"
import { SHORT_FACTS, verificationCode } from "./entry-view"
import { toHistory, type PastRecognition } from "./history-view"
import { OcopBadge } from "./ocop-badge"

const Recognition = ({ past }: { past: PastRecognition }) => (
  <li>
    <a href={catalogPaths.registerEntry(past.id)} className="text-river underline">
      {m.history_line({ year: past.year, stars: past.stars })}
    </a>
    {past.decision ? `, ${m.history_decision({ decision: past.decision })}` : null}
    {past.illustrative ? ` (${m.history_illustrative()})` : null}
  </li>
)

/** What was recognised before, as text: nothing here may look like a badge. */
const History = ({ product }: { product: Pick<StoreProduct, "history" | "certificate"> }) => {
  const others = toHistory(product.history, product.certificate)
  if (!others.length) return null
  return (
    <div>
      <h3 className="text-lg font-semibold">{m.product_history()}</h3>
      <ul className="list-disc pl-5">
        {others.map((past) => (
          <Recognition key={past.id} past={past} />
        ))}
      </ul>
    </div>
  )
}

const Decision = ({ entry }: { entry: RegisterEntry }) => {
  const code = verificationCode(entry)
  return (
    <>
      <IllustrativeNote entry={entry} />
      <details className="rounded-soft border border-line bg-rice px-4">
        <summary className="min-h-11 py-3 font-medium">{m.product_decision()}</summary>
        <div className="pb-4">
          <CertificateFacts entry={{ ...entry, illustrative: false }} only={SHORT_FACTS} />
          {entry.points === null ? <p>{m.certificate_points_none()}</p> : null}
          <h3 className="mt-3 text-ink-soft">{m.certificate_then()}</h3>
          <OriginLines origin={entry.origin} />
        </div>
      </details>
      <p className="flex flex-wrap gap-x-6">
        {code ? (
          <a href={catalogPaths.verifyCode(code)} className="py-2 font-medium text-river underline">
            {m.product_verify()}
          </a>
        ) : null}
        <a href={catalogPaths.registerEntry(entry.id)} className="py-2 text-river underline">
          {m.product_entry()}
        </a>
      </p>
    </>
  )
}

/** The certificate of a product: badge, decision one tap away, verification, history. */
export const ProductCertificate = ({ product }: { product: StoreProduct }) => (
  <section
    aria-labelledby="certificate"
    className="space-y-3 rounded-card border border-line bg-paper p-4 sm:p-6"
  >
    <h2 id="certificate" className="text-xl font-bold">
      {m.product_certificate()}
    </h2>
    {product.certificate ? (
      <>
        <p>
          <OcopBadge badge={toBadgeView(product.badge)} />
        </p>
        <Decision entry={product.certificate} />
      </>
    ) : (
      <p>{m.product_no_certificate()}</p>
    )}
    <History product={product} />
  </section>
)
