import { accept, refuse, type Result } from "../result"

/** `waiting`: the producer has yet to answer what was written last. */
export const QUESTION_STATES = ["waiting", "answered"] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

export const QUESTION_ACTORS = ["buyer", "producer"] as const
export type QuestionActor = (typeof QUESTION_ACTORS)[number]

/** Length of one message in characters, without spaces at its ends. */
export const QUESTION_TEXT = { min: 2, max: 2000 } as const

/** Messages a buyer may write before the producer has answered one; ours, no law sets it. */
export const MAX_UNANSWERED_MESSAGES = 5

/** What a thread is behind a message of that side. */
export const questionStateAfter = (actor: QuestionActor): QuestionState =>
  actor === "buyer" ? "waiting" : "answered"

/**
 * Whether another message may be written into a thread.
 *
 * @param actors who wrote the messages so far, the oldest first
 */
export const judgeMessage = (
  actors: readonly QuestionActor[],
  actor: QuestionActor
): Result<QuestionState, "question.too_many"> => {
  const unanswered = actors.length - 1 - actors.lastIndexOf("producer")
  return actor === "buyer" && unanswered >= MAX_UNANSWERED_MESSAGES
    ? refuse("question.too_many")
    : accept(questionStateAfter(actor))
}
