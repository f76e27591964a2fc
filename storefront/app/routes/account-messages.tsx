import { listOwnQuestions } from "@ocop/contracts"
import { carePaths } from "~/features/care/care-paths"
import { QuestionList } from "~/features/care/question-list"
import { AccountTrail } from "~/features/checkout/account-trail"
import { openAccount } from "~/features/checkout/own-account.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/account-messages"

export const meta = () => [
  { title: pageTitle(m.care_own_questions()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const SHOWN = 100

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { api } = await openAccount(request)
  return await api.call(listOwnQuestions, { query: { limit: SHOWN } })
}

export default function AccountMessagesPage({ loaderData: { questions } }: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AccountTrail />
      <h1 className="mb-4 text-2xl font-bold">{m.care_own_questions()}</h1>
      {questions.length ? (
        <QuestionList
          questions={questions}
          path={({ id }) => carePaths.message(id)}
          other={({ producer }) => producer?.name ?? null}
        />
      ) : (
        <p>{m.care_no_questions()}</p>
      )}
    </div>
  )
}
