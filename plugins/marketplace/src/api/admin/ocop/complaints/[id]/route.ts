import { answerWithComplaint } from "../staff-complaint"

export const GET = answerWithComplaint
