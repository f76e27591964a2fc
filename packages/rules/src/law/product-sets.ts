/** Sectors (ngành) and the 26 product sets (bộ sản phẩm). Annex I of Quyết định 26/2026/QĐ-TTg (read). */
export const SECTOR_KEYS = [
  "food",
  "beverage",
  "medicinal_herb",
  "handicraft",
  "ornamental",
  "tourism",
] as const
export type SectorKey = (typeof SECTOR_KEYS)[number]

interface Named {
  readonly vi: string
  readonly en: string
}

export const SECTORS: Readonly<Record<SectorKey, Named>> = {
  food: { vi: "Thực phẩm", en: "Food" },
  beverage: { vi: "Đồ uống", en: "Beverages" },
  medicinal_herb: { vi: "Dược liệu và sản phẩm từ dược liệu", en: "Medicinal herbs" },
  handicraft: { vi: "Thủ công mỹ nghệ", en: "Handicrafts" },
  ornamental: { vi: "Sinh vật cảnh", en: "Ornamental plants and animals" },
  tourism: { vi: "Dịch vụ du lịch", en: "Tourism services" },
}

export interface ProductSet extends Named {
  readonly no: number
  readonly sector: SectorKey
}

const set = (no: number, sector: SectorKey, vi: string, en: string): ProductSet => ({
  no,
  sector,
  vi,
  en,
})

export const PRODUCT_SETS: readonly ProductSet[] = [
  set(1, "food", "Rau, củ, quả, hạt tươi", "Fresh vegetables, tubers, fruit and seeds"),
  set(2, "food", "Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, fish, eggs and milk"),
  set(3, "food", "Gạo, ngũ cốc, hạt sơ chế khác", "Rice, cereals and other cleaned grains"),
  set(4, "food", "Mật ong, mật khác và nông sản thực phẩm khác", "Honey and other farm foods"),
  set(5, "food", "Đồ ăn nhanh", "Ready-to-eat food"),
  set(6, "food", "Chế biến từ gạo, ngũ cốc", "Products of rice and cereals"),
  set(7, "food", "Chế biến từ rau, củ, quả, hạt", "Products of vegetables, fruit and seeds"),
  set(
    8,
    "food",
    "Chế biến từ thịt, thủy sản, trứng, sữa, mật ong",
    "Products of meat, fish, eggs, milk and honey"
  ),
  set(
    9,
    "food",
    "Tương, nước mắm, gia vị dạng lỏng khác",
    "Fish sauce and other liquid seasonings"
  ),
  set(10, "food", "Gia vị khác", "Other spices"),
  set(11, "food", "Chè tươi, chè chế biến", "Tea, fresh and processed"),
  set(12, "food", "Sản phẩm trà từ thực vật khác", "Herbal teas"),
  set(13, "food", "Cà phê, ca cao", "Coffee and cocoa"),
  set(14, "beverage", "Rượu trắng", "White spirits"),
  set(15, "beverage", "Đồ uống có cồn khác", "Other alcoholic drinks"),
  set(16, "beverage", "Nước khoáng thiên nhiên, nước uống đóng chai", "Mineral and bottled water"),
  set(17, "beverage", "Đồ uống không cồn", "Non-alcoholic drinks"),
  set(
    18,
    "medicinal_herb",
    "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
    "Functional food and traditional medicine"
  ),
  set(19, "medicinal_herb", "Mỹ phẩm có thành phần từ dược liệu", "Herbal cosmetics"),
  set(20, "medicinal_herb", "Tinh dầu và dược liệu khác", "Essential oils and other herbs"),
  set(21, "handicraft", "Thủ công mỹ nghệ gia dụng, trang trí", "Household and decorative crafts"),
  set(22, "handicraft", "Vải, may mặc", "Textiles and clothing"),
  set(23, "ornamental", "Hoa", "Flowers"),
  set(24, "ornamental", "Cây cảnh", "Ornamental plants"),
  set(25, "ornamental", "Động vật cảnh", "Ornamental animals"),
  set(
    26,
    "tourism",
    "Du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    "Community and eco-tourism"
  ),
]

const bySet = new Map(PRODUCT_SETS.map((entry) => [entry.no, entry]))

/** The set with that number; null for a number outside 1–26. */
export const productSet = (no: number): ProductSet | null => bySet.get(no) ?? null
