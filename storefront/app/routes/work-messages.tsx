import { listProducerQuestions } from "@ocop/contracts"
import { carePaths } from "~/features/care/care-paths"
import { QuestionList } from "~/features/care/question-list"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, ownOr404 } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/work-messages"

export const meta = () => [
  { title: pageTitle(m.care_work_messages()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** An old phone shows no more at once. */
const SHOWN = 50

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  if (!producer.capabilities.includes("answer_buyers")) throw new Response(null, { status: 404 })
  const found = await ownOr404(api.call(listProducerQuestions, { query: { limit: SHOWN } }))
  return { ...found, name: producer.name }
}

export default function WorkMessagesPage({ loaderData }: Route.ComponentProps) {
  const { questions, waiting, name } = loaderData
  return (
    <div className="mx-auto max-w-2xl px-4 py-6">
      <AreaTop name={name} />
      <h1 className="mb-2 text-2xl font-bold">{m.care_work_messages()}</h1>
      <p className="mb-4">{m.care_work_waiting({ count: waiting })}</p>
      {questions.length ? (
        <QuestionList
          questions={questions}
          path={({ id }) => carePaths.workMessage(id)}
          other={({ asker }) => asker ?? m.care_buyer()}
        />
      ) : (
        <p>{m.care_no_questions_yet()}</p>
      )}
    </div>
  )
}
