import { moveReturn } from "../../../../move-return"

export const POST = moveReturn("refused", ({ reason }: { reason: string }) => ({ note: reason }))
