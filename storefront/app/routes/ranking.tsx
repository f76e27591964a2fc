import { Prose, ProsePart } from "~/features/static/prose"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"

export const meta = () => [{ title: pageTitle(m.ranking_title()) }]
export const headers = () => PUBLIC_PAGE

export default function RankingPage() {
  return (
    <Prose title={m.ranking_title()}>
      <p>{m.ranking_intro()}</p>
      <ProsePart title={m.ranking_default_title()}>
        <ul className="list-disc space-y-2 pl-6">
          <li>{m.ranking_default_search()}</li>
          <li>{m.ranking_default_list()}</li>
          <li>{m.ranking_default_equal()}</li>
        </ul>
      </ProsePart>
      <ProsePart title={m.ranking_choice_title()}>
        <p>{m.ranking_choice()}</p>
      </ProsePart>
      <ProsePart title={m.ranking_never_title()}>
        <ul className="list-disc space-y-2 pl-6">
          <li>{m.ranking_never_paid()}</li>
          <li>{m.ranking_never_personal()}</li>
        </ul>
      </ProsePart>
      <ProsePart title={m.ranking_stars_title()}>
        <p>{m.ranking_stars()}</p>
      </ProsePart>
    </Prose>
  )
}
