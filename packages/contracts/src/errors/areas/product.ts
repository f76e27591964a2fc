import { errorsOf } from "../errors-of"

/** Refusals of products, listed or registered. */
export const PRODUCT_ERRORS = errorsOf({
  "product.not_found": { vi: "Không tìm thấy sản phẩm.", en: "The product was not found." },
  "product.removed": {
    vi: "Sản phẩm này không còn được bán trên sàn.",
    en: "This product is no longer offered here.",
  },
  "product.already_linked": {
    vi: "Sản phẩm bán hàng này đã gắn với một sản phẩm OCOP khác.",
    en: "This listing already belongs to another registered product.",
  },
  "product.producer_mismatch": {
    vi: "Sản phẩm đăng ký thuộc một chủ thể khác.",
    en: "The registered product belongs to another producer.",
  },
  "goods.variant_unknown": {
    vi: "Có quy cách không thuộc sản phẩm này. Vui lòng tải lại trang.",
    en: "One of the packs does not belong to this product. Please reload the page.",
  },
  "registered_product.not_found": {
    vi: "Không tìm thấy sản phẩm trong sổ đăng ký.",
    en: "The product is not in the register.",
  },
  "registered_product.duplicate": {
    vi: "Chủ thể này đã có sản phẩm cùng tên trong sổ đăng ký.",
    en: "This producer already has a registered product of that name.",
  },
  "product_code.malformed": {
    vi: "Mã sản phẩm không đúng. Ví dụ: 48-20857-01-2026.",
    en: "The product code is not valid. Example: 48-20857-01-2026.",
  },
})
