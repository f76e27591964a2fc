import { setSellingGate } from "@ocop/rating/lib/selling-gate"
import { producersThatMaySell } from "../../../lib/access/selling"

setSellingGate(producersThatMaySell)
