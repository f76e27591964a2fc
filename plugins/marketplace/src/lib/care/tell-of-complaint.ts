import type { MedusaContainer } from "@medusajs/framework/types"
import { isProducersBusiness } from "@ocop/rules"
import type { ComplaintRow } from "../../modules/care/service"
import { careMessage, type CareMessage } from "../notify/care-messages"
import { shopLink } from "../notify/shop-link"
import { areaLink, writeToMembers } from "../notify/write-members"
import { sendCareLetter, type CareLetter } from "./letters"
import { buyersOfOrders } from "./names"
import { careOf } from "./service-of"

const TO_BUYER: Readonly<Record<string, CareLetter>> = {
  answer: "complaint_answered",
  pass_clock: "complaint_escalated",
  reply: "complaint_replied",
  decide: "complaint_decided",
}

const TO_MEMBERS: Readonly<Record<string, CareMessage>> = {
  open: "complaint_made",
  escalate: "complaint_escalated",
  pass_clock: "complaint_escalated",
  decide: "complaint_decided",
}

const backend = (): string => process.env.BACKEND_URL ?? ""

const factsOf = ({ order_number }: ComplaintRow, link: string) => ({
  about: { vi: `đơn số ${order_number}`, en: `order ${order_number}` },
  link,
})

const tellBuyer = async (
  container: MedusaContainer,
  row: ComplaintRow,
  letter: CareLetter,
  key: string
): Promise<void> => {
  const { order_id } = row
  const to = (await buyersOfOrders(container, [order_id])).get(order_id)?.email ?? null
  const facts = factsOf(row, shopLink(`/don-hang/${order_id}/khieu-nai`))
  await sendCareLetter(container, to, letter, facts, key)
}

const tellStaff = (container: MedusaContainer, row: ComplaintRow, key: string): Promise<void> => {
  const facts = factsOf(row, `${backend()}/app/ocop/complaints/${row.id}`)
  const to = process.env.OPERATOR_EMAIL || null
  return sendCareLetter(container, to, "complaint_escalated", facts, `staff:${key}`)
}

/** Tells everybody whom an act concerns, each once, that there is something to read. */
export const tellOfComplaint = async (
  container: MedusaContainer,
  id: string,
  act: string,
  key: string
): Promise<void> => {
  const [row] = await careOf(container).listOcopComplaints({ id }, { take: 1 })
  if (!row) return
  const letter = TO_BUYER[act]
  if (letter) await tellBuyer(container, row, letter, key)
  const isWithStaff = ["open", "escalate", "pass_clock"].includes(act) && row.state === "escalated"
  if (isWithStaff) await tellStaff(container, row, key)
  const template = TO_MEMBERS[act]
  if (!template || !isProducersBusiness(row.subject)) return
  await writeToMembers(container, row.producer_id, {
    template,
    subject: key,
    resource: { id, type: "complaint" },
    data: { order_number: row.order_number },
    needs: "answer_buyers",
    words: (language) => {
      const facts = factsOf(row, areaLink(language, `/khieu-nai/${id}`))
      return careMessage(template, language, { ...facts, about: facts.about[language] })
    },
  })
}
