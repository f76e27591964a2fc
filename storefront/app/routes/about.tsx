import { operatorFacts } from "~/features/shell/operator-facts"
import { Prose, ProsePart } from "~/features/static/prose"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { operator } from "~/lib/site.server"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/about"

export const meta = () => [{ title: pageTitle(m.about_title()) }]
export const headers = () => PUBLIC_PAGE

export const loader = () => ({ operator: operator() })

export default function AboutPage({ loaderData }: Route.ComponentProps) {
  const facts = operatorFacts(loaderData.operator)
  return (
    <Prose title={m.about_title()}>
      <p>{m.about_what()}</p>
      <p>{m.about_stars()}</p>
      <p>{m.about_money()}</p>
      <p>{m.about_privacy()}</p>
      <ProsePart title={m.footer_operator()}>
        {facts.length ? (
          facts.map(({ name, value }) => (
            <p key={name}>
              {name}: {value}
            </p>
          ))
        ) : (
          <p>{m.footer_operator_unknown()}</p>
        )}
      </ProsePart>
    </Prose>
  )
}
