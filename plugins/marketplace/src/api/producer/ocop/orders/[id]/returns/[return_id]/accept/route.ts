import { moveReturn } from "../../../../move-return"

export const POST = moveReturn("accepted", ({ note }: { note: string | null }) => ({ note }))
