import { m } from "~/paraglide/messages"
import { operatorFacts } from "./operator-facts"
import type { Operator } from "~/lib/operator"
import { shellPaths } from "./shell-paths"

const OperatorFacts = ({ operator }: { operator: Operator | null }) => {
  const facts = operator ? operatorFacts(operator) : []
  if (!facts.length) return <p>{m.footer_operator_unknown()}</p>
  return (
    <dl>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="inline">{name}: </dt>
          <dd className="inline">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const MoreLinks = () => (
  <ul>
    {[
      [shellPaths.about(), m.footer_about()],
      [shellPaths.ranking(), m.footer_ranking()],
      [shellPaths.verify(), m.nav_verify()],
    ].map(([href, name]) => (
      <li key={href}>
        <a href={href} className="inline-block py-2 underline">
          {name}
        </a>
      </li>
    ))}
  </ul>
)

/** `operator` is null on a page that could not be loaded. */
export const Footer = ({ operator }: { operator: Operator | null }) => (
  <footer className="mt-12 bg-night pb-(--tab-bar) text-night-ink md:pb-0">
    <div className="mx-auto grid max-w-page gap-8 px-4 py-8 md:grid-cols-2">
      <section>
        <h2 className="mb-2 text-lg font-semibold">{m.footer_operator()}</h2>
        <OperatorFacts operator={operator} />
        <p className="mt-3">{m.footer_intermediary()}</p>
      </section>
      <section>
        <h2 className="mb-2 text-lg font-semibold">{m.footer_more()}</h2>
        <MoreLinks />
      </section>
    </div>
  </footer>
)
