import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Bilingual } from "@ocop/contracts"
import type { QuestionRow } from "../../modules/care/service"
import { careMessage } from "../notify/care-messages"
import { shopLink } from "../notify/shop-link"
import { areaLink, writeToMembers } from "../notify/write-members"
import { sendCareLetter } from "./letters"
import { buyersOfOrders } from "./names"
import { findQuestion } from "./questions"
import { careOf } from "./service-of"

const aboutOf = ({ order_number, product_title }: QuestionRow): Bilingual =>
  order_number === null
    ? { vi: product_title ?? "", en: product_title ?? "" }
    : { vi: `đơn số ${order_number}`, en: `order ${order_number}` }

const emailOf = async (
  container: MedusaContainer,
  { customer_id, order_id }: QuestionRow
): Promise<string | null> => {
  if (order_id) return (await buyersOfOrders(container, [order_id])).get(order_id)?.email ?? null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: customer_id ?? "" }
  const { data } = await query.graph({ entity: "customer", fields: ["email"], filters })
  return data[0]?.email ?? null
}

const buyersLink = ({ id, order_id }: QuestionRow): string =>
  shopLink(order_id ? `/don-hang/${order_id}/hoi` : `/tai-khoan/tin-nhan/${id}`)

/** Tells the producer's members of a buyer's words, and the buyer of the producer's. */
export const tellOfMessage = async (
  container: MedusaContainer,
  id: string,
  message_id: string
): Promise<void> => {
  const thread = await findQuestion(container, { id })
  const [message] = await careOf(container).listOcopQuestionMessages(
    { id: message_id },
    { take: 1 }
  )
  if (!thread || !message) return
  const about = aboutOf(thread)
  if (message.actor === "producer") {
    const facts = { about, link: buyersLink(thread) }
    const to = await emailOf(container, thread)
    return sendCareLetter(container, to, "question_answered", facts, message_id)
  }
  await writeToMembers(container, thread.producer_id, {
    template: "question_written",
    subject: message_id,
    resource: { id, type: "question" },
    data: { about: about.vi },
    needs: "answer_buyers",
    words: (language) => {
      const link = areaLink(language, `/tin-nhan/${id}`)
      return careMessage("question_written", language, { about: about[language], link })
    },
  })
}
