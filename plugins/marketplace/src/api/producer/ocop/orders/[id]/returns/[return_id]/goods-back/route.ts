import { moveReturn } from "../../../../move-return"

export const POST = moveReturn("goods_back", ({ restock }: { restock: boolean }) => ({ restock }))
