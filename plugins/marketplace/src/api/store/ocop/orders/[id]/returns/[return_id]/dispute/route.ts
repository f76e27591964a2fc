import { moveOwnReturn } from "../../../../move-own-return"

export const POST = moveOwnReturn("disputed")
