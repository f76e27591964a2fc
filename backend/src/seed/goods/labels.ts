import type { GoodsKind, Label } from "@ocop/rules"
import { between } from "../pick"

const ORIGIN: Label = { origin: "Việt Nam" }
const DRY_STORAGE = "Nơi khô ráo, thoáng mát, tránh ánh nắng trực tiếp."
const FOOD: Label = {
  ...ORIGIN,
  ingredients: "Nguyên liệu chính như tên sản phẩm.",
  usage: "Dùng trực tiếp hoặc chế biến theo khẩu vị.",
  storage: DRY_STORAGE,
  warnings: "Không dùng khi quá hạn hoặc bao bì bị rách, phồng.",
  shelf_life: "12 tháng kể từ ngày sản xuất",
}

/** What a label of such goods commonly says. Nothing is claimed of health: only its maker may. */
const BY_KIND: Readonly<Record<GoodsKind, Label>> = {
  fresh_food: { ...ORIGIN, storage: "Bảo quản lạnh 4–8 °C.", shelf_life: "3 ngày khi giữ lạnh" },
  staple: { ...ORIGIN, warnings: "Không dùng khi có mùi mốc.", storage: DRY_STORAGE },
  food: FOOD,
  drink: { ...FOOD, usage: "Lắc đều, ngon hơn khi uống lạnh." },
  alcohol: {
    ...ORIGIN,
    ethanol_percent: "29 % thể tích",
    warnings: "Không bán cho người dưới 18 tuổi. Phụ nữ có thai không nên uống.",
  },
  health_food: { ...ORIGIN, storage: DRY_STORAGE, usage: "Theo hướng dẫn trên bao bì." },
  cosmetic: { ...ORIGIN, usage: "Dùng ngoài da.", warnings: "Ngừng dùng khi da bị kích ứng." },
  medicinal_herb: {
    ...ORIGIN,
    ingredients: "Dược liệu như tên sản phẩm.",
    usage: "Theo hướng dẫn trên bao bì.",
    storage: DRY_STORAGE,
    warnings: "Để xa tầm tay trẻ em.",
  },
  handicraft: {
    ...ORIGIN,
    materials: "Nguyên liệu tự nhiên, làm thủ công.",
    specifications: "Kích thước có thể lệch nhẹ giữa các chiếc.",
    usage: "Lau bằng khăn khô, tránh ẩm.",
    warnings: "Tránh xa lửa.",
  },
  textile: {
    ...ORIGIN,
    materials: "Sợi tự nhiên.",
    specifications: "Khổ vải ghi trên tem.",
    usage: "Giặt tay bằng nước lạnh.",
    warnings: "Giặt riêng lần đầu.",
  },
  ornamental: { ...ORIGIN, usage: "Tưới đều, tránh nắng gắt." },
  service: {},
}

/** One product in so many lacks a line, so that a gap is seen as well. */
const GAP_EVERY = 7

/** An illustrative label, the same for the same handle. */
export const labelOf = (kind: GoodsKind, handle: string): Label => {
  const { warnings, ...rest } = BY_KIND[kind]
  const hasGap = between(`label ${handle}`, 1, GAP_EVERY) === 1
  return warnings && !hasGap ? { ...rest, warnings } : rest
}
