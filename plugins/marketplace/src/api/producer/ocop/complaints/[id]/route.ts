import { answerWithComplaint } from "../answer-complaint"

export const GET = answerWithComplaint
