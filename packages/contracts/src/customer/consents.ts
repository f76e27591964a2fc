import type { Bilingual } from "../messages/languages"

/**
 * What a customer may agree to, each by itself and never beforehand. An order placed as a guest
 * needs none: its data are needed for the contract.
 */
export const CONSENT_PURPOSES = ["orders", "marketing"] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** A calendar day; changes with any word of {@link CONSENT_TEXTS}. */
export const CONSENT_VERSION = "2026-11-25"

export const CONSENT_TEXTS: Readonly<Record<ConsentPurpose, Bilingual>> = {
  orders: {
    vi: "Tôi đồng ý cho Sàn lưu họ tên, số điện thoại, e-mail và địa chỉ trong tài khoản để tôi đặt hàng nhanh hơn và xem lại đơn, và gửi các thông tin này cho người bán của đơn hàng.",
    en: "I agree that the floor keeps my name, phone, e-mail and addresses in my account so that I order faster and see my orders again, and passes them to the seller of an order.",
  },
  marketing: {
    vi: "Tôi đồng ý nhận tin về sản phẩm OCOP, hội chợ và khuyến mại qua e-mail hoặc tin nhắn. Tôi có thể rút lại bất cứ lúc nào.",
    en: "I agree to receive news of OCOP products, fairs and promotions by e-mail or text message. I can take this back at any time.",
  },
}
