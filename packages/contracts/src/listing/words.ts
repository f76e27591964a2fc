import type { ListingChangeState, ListingHitCode, ListingState } from "@ocop/rules"
import type { Bilingual } from "../messages/languages"
import type { TakedownState } from "./requests"

type Words<Key extends string> = Readonly<Record<Key, Bilingual>>

/** What a rule found, said to the producer as well as to staff. */
export const LISTING_HIT_WORDS: Words<ListingHitCode> = {
  superlative: {
    vi: "Từ so sánh nhất, như “số 1”, “duy nhất”, chỉ dùng khi có giấy tờ chứng minh.",
    en: "Superlatives such as “number one” need documents that prove them.",
  },
  medicine: {
    vi: "Không được nói sản phẩm chữa bệnh hoặc thay thuốc.",
    en: "Goods may not be said to cure illness or replace medicine.",
  },
  contact: {
    vi: "Không ghi số điện thoại, e-mail, đường dẫn hay mạng xã hội: sàn đã hiển thị nơi sản xuất.",
    en: "No phone, e-mail, link or social network here: the floor shows the producer already.",
  },
  stars_in_text: {
    vi: "Không tự ghi số sao: sàn hiển thị sao theo giấy chứng nhận còn hiệu lực.",
    en: "Do not write stars yourself: the floor shows those of the certificate in force.",
  },
  alcohol_promoted: {
    vi: "Không được khuyến mại rượu, đồ uống có cồn.",
    en: "Alcohol may not be promoted.",
  },
  alcohol: {
    vi: "Rượu, đồ uống có cồn: cần giấy phép và chỉ bán cho người từ đủ 18 tuổi.",
    en: "Alcohol: a licence is needed, and it is sold to adults alone.",
  },
  alcohol_kind_doubtful: {
    vi: "Tên có từ “rượu” nhưng loại hàng không phải đồ uống có cồn.",
    en: "The name speaks of spirits while the kind of goods is no alcoholic drink.",
  },
  label_missing: {
    vi: "Nhãn hàng hóa bắt buộc phải có mục này.",
    en: "The law wants this on the label.",
  },
  health_notice_missing: {
    vi: "Thực phẩm bảo vệ sức khỏe phải ghi đủ hai câu bắt buộc trong phần cảnh báo.",
    en: "The warnings of a health food must hold both compulsory sentences.",
  },
  photo_missing: { vi: "Cần ít nhất một ảnh.", en: "At least one picture is needed." },
  net_content_missing: {
    vi: "Cần ghi khối lượng, thể tích hoặc số chiếc.",
    en: "Net weight, volume or number of pieces is needed.",
  },
  title_missing: { vi: "Cần ghi tên sản phẩm.", en: "The product needs a name." },
  price_missing: { vi: "Cần ghi giá bán.", en: "A price is needed." },
  stock_missing: { vi: "Cần ghi số lượng đang có.", en: "The number in stock is needed." },
}

export const LISTING_STATE_NAMES: Words<ListingState> = {
  unpublished: { vi: "Chưa lên sàn", en: "Not on the floor yet" },
  live: { vi: "Đang bán", en: "On sale" },
  suspended: { vi: "Tạm ngừng bán", en: "Paused" },
  taken_down: { vi: "Bị gỡ khỏi sàn", en: "Taken down" },
}

export const LISTING_CHANGE_STATE_NAMES: Words<ListingChangeState> = {
  draft: { vi: "Bản nháp", en: "Draft" },
  waiting: { vi: "Chờ duyệt", en: "Waiting for review" },
  accepted: { vi: "Đã duyệt", en: "Accepted" },
  returned: { vi: "Trả lại để sửa", en: "Returned for correction" },
  withdrawn: { vi: "Đã rút", en: "Withdrawn" },
}

export const TAKEDOWN_STATE_NAMES: Words<TakedownState> = {
  open: { vi: "Phải gỡ", en: "To be taken down" },
  done: { vi: "Đã gỡ", en: "Taken down" },
  dismissed: { vi: "Không gỡ", en: "Dismissed" },
  lifted: { vi: "Đã khôi phục", en: "Restored" },
}
