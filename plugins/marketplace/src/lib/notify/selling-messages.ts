import type { Bilingual, Language } from "@ocop/contracts"
import type { Message } from "./write-members"

export const SELLING_MESSAGES = [
  "application_verified",
  "application_refused",
  "application_withdrawn",
  "listing_accepted",
  "listing_returned",
  "review_written",
] as const
export type SellingMessage = (typeof SELLING_MESSAGES)[number]

export interface SellingMessageFacts {
  /** The producer or the product that it is about, as people call it. */
  about: string
  /** What staff gave as the reason; empty where they gave none. */
  reason: string
  /** Address in the producer's area. */
  link: string
}

/** What a buyer thought is read on the floor alone; no buyer is named. */
const WORDS: Readonly<Record<SellingMessage, { subject: Bilingual; text: Bilingual }>> = {
  application_verified: {
    subject: { vi: "{about} đã được xác thực", en: "{about} is verified" },
    text: {
      vi: "Bạn có thể đăng sản phẩm và bán trên Sàn:",
      en: "You can offer products and sell on the floor:",
    },
  },
  application_refused: {
    subject: {
      vi: "Hồ sơ bán hàng của {about} chưa được chấp nhận",
      en: "The application of {about} to sell was refused",
    },
    text: {
      vi: "Vui lòng sửa theo lý do dưới đây rồi gửi lại:",
      en: "Please correct it for the reason below and hand it in again:",
    },
  },
  application_withdrawn: {
    subject: {
      vi: "Sàn đã thu hồi xác thực của {about}",
      en: "The verification of {about} was withdrawn",
    },
    text: {
      vi: "Sản phẩm tạm ngừng bán. Bạn có thể gửi lại hồ sơ:",
      en: "The goods are no longer on sale. You can hand in an application again:",
    },
  },
  listing_accepted: {
    subject: { vi: "Sàn đã duyệt “{about}”", en: "“{about}” was approved" },
    text: {
      vi: "Nội dung bạn gửi đã được dùng trên trang bán hàng:",
      en: "What you sent is now what the product's page says:",
    },
  },
  listing_returned: {
    subject: { vi: "Sàn trả lại “{about}” để sửa", en: "“{about}” was returned to be corrected" },
    text: {
      vi: "Vui lòng sửa theo lý do dưới đây rồi gửi duyệt lại:",
      en: "Please correct it for the reason below and send it again:",
    },
  },
  review_written: {
    subject: {
      vi: "Có đánh giá mới về “{about}”",
      en: "A new review of “{about}”",
    },
    text: { vi: "Bạn có thể đọc và trả lời:", en: "You can read and answer it:" },
  },
}

export const sellingMessage = (
  message: SellingMessage,
  language: Language,
  { about, reason, link }: SellingMessageFacts
): Message => {
  const { subject, text } = WORDS[message]
  const title = subject[language].replace("{about}", () => about)
  const lines = [`${title}. ${text[language]}`, reason, link]
  return { subject: title, text: lines.filter(Boolean).join("\n") }
}
