import type { Language } from "@ocop/contracts"
import type { Message } from "./write-members"

export const MEMBER_TEMPLATES = ["order_placed", "order_waiting", "return_requested"] as const
export type MemberTemplate = (typeof MEMBER_TEMPLATES)[number]

export interface OrderFacts {
  order_number: number
  /** Address of the order in the producer's area. */
  link: string
}

type Writer = (facts: OrderFacts) => Message

/** What a member must know to answer for the producer; nothing is advertised, no buyer is named. */
const WORDS: Readonly<Record<MemberTemplate, Readonly<Record<Language, Writer>>>> = {
  order_placed: {
    vi: ({ order_number, link }) => ({
      subject: `Đơn hàng mới số ${order_number}`,
      text: `Bạn có đơn hàng mới số ${order_number}. Vui lòng nhận hoặc từ chối đơn trong giờ làm việc:\n${link}`,
    }),
    en: ({ order_number, link }) => ({
      subject: `New order number ${order_number}`,
      text: `You have a new order, number ${order_number}. Please accept or refuse it within working hours:\n${link}`,
    }),
  },
  order_waiting: {
    vi: ({ order_number, link }) => ({
      subject: `Đơn hàng số ${order_number} đang chờ bạn trả lời`,
      text: `Đơn hàng số ${order_number} chưa được trả lời. Nếu vẫn chưa trả lời, cán bộ Sàn sẽ liên hệ với bạn:\n${link}`,
    }),
    en: ({ order_number, link }) => ({
      subject: `Order number ${order_number} waits for your answer`,
      text: `Order number ${order_number} has not been answered. Unless you answer, staff of the floor will call you:\n${link}`,
    }),
  },
  return_requested: {
    vi: ({ order_number, link }) => ({
      subject: `Người mua yêu cầu trả hàng, đơn số ${order_number}`,
      text: `Người mua yêu cầu trả hàng của đơn số ${order_number}. Vui lòng trả lời đúng hạn:\n${link}`,
    }),
    en: ({ order_number, link }) => ({
      subject: `A return is asked for, order number ${order_number}`,
      text: `The buyer asks for a return of order number ${order_number}. Please answer in time:\n${link}`,
    }),
  },
}

export const memberMessage = (
  template: MemberTemplate,
  language: Language,
  facts: OrderFacts
): Message => WORDS[template][language](facts)
