import { statesFor } from "../state-and-answer"

export const POST = statesFor("collect")
