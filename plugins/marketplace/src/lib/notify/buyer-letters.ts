import { pickUpText } from "@ocop/rating/lib/shipping/pick-up-text"
import type { PickUpPoint } from "@ocop/contracts"
import type { ParcelState } from "@ocop/rules"
import { writeLetter, type LetterWords } from "./letter"

/** What a buyer is told of an order; steps that ask nothing of a buyer send nothing. */
export const BUYER_LETTERS = [
  "placed",
  "accepted",
  "refused",
  "cancelled",
  "handed_over",
  "failed",
  "delivered",
  "returned",
] as const satisfies readonly ParcelState[]
export type BuyerLetter = (typeof BUYER_LETTERS)[number]

export const isBuyerLetter = (state: string): state is BuyerLetter =>
  BUYER_LETTERS.some((letter) => letter === state)

export interface BuyerFacts {
  order: string
  producer: string
  /** Amount as people read it. */
  total: string
  /** Where an order is looked up by its number and phone. */
  link: string
  /** Where the buyer fetches the goods; null when they are brought. */
  pick_up: PickUpPoint | null
}

const WORDS: Readonly<Record<BuyerLetter, LetterWords>> = {
  placed: {
    subject: { vi: "Đã đặt đơn hàng số {order}", en: "Order number {order} is placed" },
    text: {
      vi: "Đơn hàng số {order} ({total}) đã đến người bán: {producer}. Hợp đồng và tình trạng đơn, xem bằng mã đơn và số điện thoại đặt hàng tại:\n{link}",
      en: "Order number {order} ({total}) has reached the seller: {producer}. See the contract and how far it is, with its number and the phone you ordered with, at:\n{link}",
    },
  },
  accepted: {
    subject: {
      vi: "Người bán đã nhận đơn số {order}",
      en: "The seller has accepted order {order}",
    },
    text: {
      vi: "{producer} đã nhận đơn hàng số {order} ({total}) và sẽ chuẩn bị hàng. Xem đơn tại:\n{link}",
      en: "{producer} has accepted order number {order} ({total}) and will prepare the goods. See it at:\n{link}",
    },
  },
  refused: {
    subject: {
      vi: "Người bán không giao được đơn số {order}",
      en: "The seller cannot deliver order {order}",
    },
    text: {
      vi: "{producer} không giao được đơn hàng số {order}. Bạn không phải trả tiền; nếu đã chuyển khoản, người bán phải hoàn lại. Lý do có trong trang đơn hàng:\n{link}",
      en: "{producer} cannot deliver order number {order}. You owe nothing; if you have transferred money, the seller must return it. The reason stands on the order's page:\n{link}",
    },
  },
  cancelled: {
    subject: { vi: "Đơn hàng số {order} đã hủy", en: "Order number {order} is cancelled" },
    text: {
      vi: "Đơn hàng số {order} của {producer} đã hủy. Bạn không phải trả tiền; nếu đã chuyển khoản, người bán phải hoàn lại. Xem đơn tại:\n{link}",
      en: "Order number {order} from {producer} is cancelled. You owe nothing; if you have transferred money, the seller must return it. See it at:\n{link}",
    },
  },
  handed_over: {
    subject: {
      vi: "Đơn hàng số {order} đang trên đường giao",
      en: "Order number {order} is on its way",
    },
    text: {
      vi: "{producer} đã giao hàng của đơn số {order} cho vận chuyển, hoặc hàng đã sẵn sàng để bạn đến lấy. Xem hàng trước khi trả tiền. Mã vận đơn có trong trang đơn hàng:\n{link}",
      en: "{producer} has handed over the goods of order number {order}, or they are ready for you to collect. Look at them before you pay. The tracking code stands on the order's page:\n{link}",
    },
  },
  failed: {
    subject: {
      vi: "Chưa giao được đơn hàng số {order}",
      en: "Order number {order} could not be delivered yet",
    },
    text: {
      vi: "Hàng của đơn số {order} chưa giao được. {producer} sẽ giao lại hoặc gọi cho bạn. Xem lý do tại:\n{link}",
      en: "The goods of order number {order} could not be delivered yet. {producer} will try again or call you. See why at:\n{link}",
    },
  },
  delivered: {
    subject: {
      vi: "Đơn hàng số {order} đã giao xong",
      en: "Order number {order} is delivered",
    },
    text: {
      vi: "Đơn hàng số {order} của {producer} đã giao. Nếu hàng hỏng, sai hoặc không như mô tả, bạn gửi yêu cầu trả hàng, hoặc khiếu nại, từ trang đơn hàng:\n{link}",
      en: "Order number {order} from {producer} is delivered. If goods are spoilt, wrong or not as described, ask for a return, or complain, from the order's page:\n{link}",
    },
  },
  returned: {
    subject: {
      vi: "Hàng của đơn số {order} đã về người bán",
      en: "The goods of order {order} are back with the seller",
    },
    text: {
      vi: "Hàng của đơn số {order} đã về {producer}. Nếu bạn đã trả tiền mà chưa được hoàn, vui lòng gọi cho người bán hoặc khiếu nại từ trang đơn hàng:\n{link}",
      en: "The goods of order number {order} are back with {producer}. If you have paid and nothing was returned yet, call the seller or complain from the order's page:\n{link}",
    },
  },
}

/** Letters after which a buyer may set out for the goods. */
const BEFORE_FETCHING: readonly BuyerLetter[] = ["placed", "accepted", "handed_over"]

const withPlace = ({ subject, text }: LetterWords): LetterWords => ({
  subject,
  text: {
    vi: `${text.vi}\n\nNơi bạn đến nhận hàng: {place_vi}`,
    en: `${text.en}\n\nWhere you fetch the goods: {place_en}`,
  },
})

/** A letter in both languages; nothing is advertised. */
export const buyerLetter = (letter: BuyerLetter, { pick_up, ...facts }: BuyerFacts) => {
  if (!pick_up || !BEFORE_FETCHING.includes(letter)) return writeLetter(WORDS[letter], facts)
  const [place_vi, place_en] = [pickUpText(pick_up, "vi"), pickUpText(pick_up, "en")]
  return writeLetter(withPlace(WORDS[letter]), { ...facts, place_vi, place_en })
}
