export interface Phrase {
  words: string
  /** Words right before or after which the phrase means something else. */
  notAfter?: string[]
  notBefore?: string[]
}

/** Luật Quảng cáo 16/2012/QH13, art. 8.11, and words that mean the same. */
export const SUPERLATIVES: Phrase[] = [
  {
    words: "nhất",
    notAfter: ["thống", "đồng", "hợp", "thứ", "ít", "chậm", "muộn", "duy", "quy", "nhì"],
    notBefore: ["định", "quán", "trí", "thiết", "là", "thể", "thời", "loạt"],
  },
  { words: "duy nhất" },
  {
    words: "số 1",
    notAfter: "lô nhà đường tổ thôn khu kho mẫu vùng ô định hẻm ngõ đội bếp xưởng".split(" "),
  },
  { words: "số một" },
  { words: "no 1" },
  { words: "top 1" },
  { words: "number one" },
  {
    words: "hàng đầu",
    notAfter: ["đặt", "cửa", "đơn"],
    notBefore: ["tiên", "đường", "xã", "làng"],
  },
  { words: "vô địch" },
  { words: "độc nhất" },
  { words: "đệ nhất" },
  { words: "the best" },
  { words: "best seller" },
]

/** "Best before", "keeps best at" and "tastes best cold" are how goods are used. */
export const BEST_USE = /^tốt\s+nhất$|^tot\s+nhat$|^ngon\s+nhất$|^ngon\s+nhat$/iu
export const USE_FOLLOWS = "trước trong khi ở từ sau là nếu đến".split(" ")

export const MEDICINE: Phrase[] = [
  "chữa bệnh",
  "chữa khỏi",
  "chữa dứt",
  "chữa trị",
  "chữa lành",
  "chữa ung thư",
  "trị bệnh",
  "trị dứt",
  "trị khỏi",
  "điều trị",
  "đặc trị",
  "khỏi bệnh",
  "khỏi hẳn",
  "thay thế thuốc",
  "thay thuốc",
  "thuốc chữa",
  "thuốc trị",
  "phòng ung thư",
  "chống ung thư",
  "ngừa ung thư",
  "thần dược",
  "tiên dược",
  "cures",
].map((words) => ({ words }))

export const PROMOTIONS: Phrase[] = [
  "khuyến mại",
  "khuyến mãi",
  "giảm giá",
  "tặng kèm",
  "mua 1 tặng 1",
  "sale off",
  "flash sale",
].map((words) => ({ words }))

export const CHANNELS: Phrase[] = [
  "zalo",
  "facebook",
  "fanpage",
  "messenger",
  "tiktok",
  "shopee",
  "lazada",
].map((words) => ({ words }))

export const STARS = ["1", "2", "3", "4", "5"]
export const STAR_WORDS = ["ba", "bốn", "năm"]
export const ROASTED = ["khô", "vàng", "chè", "trà", "thuốc", "thơm", "chín", "tẩm", "lưu"]
