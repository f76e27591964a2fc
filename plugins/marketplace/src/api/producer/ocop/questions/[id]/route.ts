import { answerWithQuestion } from "../answer-question"

export const GET = answerWithQuestion
