import type { MedusaResponse } from "@medusajs/framework/http"
import { pathText } from "@ocop/rating/api/path-text"
import { producerOf, type ProducerRequest } from "../../../../../../lib/access/producer-context"
import { slipPdf } from "../../../../../../lib/shipping/papers-pdf"
import { readPapers } from "../../../../../../lib/shipping/parcel-papers"
import { sendPdf } from "../../../../../../lib/shipping/send-pdf"

export const GET = async (req: ProducerRequest, res: MedusaResponse): Promise<void> => {
  const { producerId: producer_id } = producerOf(req)
  const papers = await readPapers(req.scope, { order_id: pathText(req, "id"), producer_id })
  sendPdf(res, `phieu-dong-goi-${papers.order_code}.pdf`, await slipPdf(papers))
}
