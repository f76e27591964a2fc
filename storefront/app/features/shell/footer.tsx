import { m } from "~/paraglide/messages"
import { operatorFacts } from "./operator-facts"
import type { Operator } from "~/lib/operator"
import { evaluationPaths } from "~/features/evaluation/evaluation-paths"
import { keepPaths } from "~/features/keep/keep-paths"
import { reportPaths } from "~/features/report/report-paths"
import { inside, remembered } from "~/ui/remembered"
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

type Link = readonly [href: string, name: string]

const aboutLinks = (): Link[] => [
  [keepPaths.wishlist(), m.wishlist_title()],
  [shellPaths.about(), m.footer_about()],
  [shellPaths.identity(), m.footer_identity()],
  [shellPaths.ranking(), m.footer_ranking()],
  [shellPaths.howToVerify(), m.footer_how_to_verify()],
  [evaluationPaths.sets(), m.selfcheck_link()],
]

const helpLinks = (): Link[] => [
  [shellPaths.rules(), m.footer_rules()],
  [shellPaths.privacy(), m.footer_privacy()],
  [shellPaths.delivery(), m.footer_delivery()],
  [shellPaths.returns(), m.footer_returns()],
  [shellPaths.complaints(), m.footer_complaints()],
  [reportPaths.form(), m.report_link()],
]

const Links = ({ title, links }: { title: string; links: Link[] }) => (
  <section>
    <h2 className="mb-2 text-lg">{title}</h2>
    <ul>
      {links.map(([href, name]) => (
        <li key={href}>
          <a
            href={href}
            className="inline-flex min-h-11 items-center py-1 leading-snug hover:underline"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

/** The river under the lanterns: where the page ends. */
const Waves = () => (
  <svg
    viewBox="0 0 1200 24"
    preserveAspectRatio="none"
    aria-hidden="true"
    className="block h-4 w-full text-night"
  >
    <path
      fill="currentColor"
      d="M0 24V12c100-14 200-14 300 0s200 14 300 0 200-14 300 0 200 14 300 0v12z"
    />
  </svg>
)

/** `operator` is null on a page that could not be loaded. */
const Inside = ({ operator }: { operator: Operator | null }) => (
  <>
    <Waves />
    <div className="bg-night pb-(--tab-bar) text-night-ink md:pb-0">
      <div className="mx-auto grid max-w-page gap-x-8 gap-y-6 px-4 py-8 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-[2fr_1fr_1fr]">
        <section className="sm:col-span-2 md:col-span-1">
          <h2 className="mb-2 text-lg">{m.footer_operator()}</h2>
          <OperatorFacts operator={operator} />
          <p className="mt-3 max-w-text">{m.footer_intermediary()}</p>
        </section>
        <Links title={m.footer_more()} links={aboutLinks()} />
        <Links title={m.footer_help()} links={helpLinks()} />
      </div>
    </div>
  </>
)

const insideHtml = remembered(Inside)

export const Footer = (props: Parameters<typeof Inside>[0]) => (
  <footer className="mt-12" {...inside(insideHtml(props))} />
)
