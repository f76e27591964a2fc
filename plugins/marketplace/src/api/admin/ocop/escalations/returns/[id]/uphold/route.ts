import { decideReturn } from "../../../decide-return"

export const POST = decideReturn("upheld")
