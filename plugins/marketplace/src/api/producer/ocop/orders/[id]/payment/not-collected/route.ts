import { statesFor } from "../state-and-answer"

export const POST = statesFor("fail_collection")
