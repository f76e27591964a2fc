import { moveOrder } from "../../move-order"

export const POST = moveOrder("returned")
