/**
 * Compulsory label content by kind of goods. Nghị định 37/2026/NĐ-CP art. 35–55 and Phụ lục I:
 * staple, food, health food, drinks and alcohol are read there; the other kinds carry over the
 * annex of the decree it replaced (43/2017/NĐ-CP, 111/2021/NĐ-CP) and are our reading.
 *
 * Name, responsible person with address, and net content are compulsory for every kind and are
 * not listed: the floor holds them as title, producer and net content.
 */
export const GOODS_KINDS = [
  "fresh_food",
  "staple",
  "food",
  "drink",
  "alcohol",
  "health_food",
  "cosmetic",
  "medicinal_herb",
  "handicraft",
  "textile",
  "ornamental",
  "service",
] as const
export type GoodsKind = (typeof GOODS_KINDS)[number]

/** Every fact a label may state beyond name, responsible person and net content. */
export const LABEL_FIELDS = [
  "origin",
  "ingredients",
  "ethanol_percent",
  "nutrition",
  "benefits",
  "target_users",
  "materials",
  "specifications",
  "usage",
  "storage",
  "warnings",
  "shelf_life",
  "manufactured_on",
  "expires_on",
  "lot",
] as const
export type LabelField = (typeof LABEL_FIELDS)[number]

/** Facts of one batch: on the package always, on the floor only where the seller states them. */
export const BATCH_FIELDS: readonly LabelField[] = ["manufactured_on", "expires_on", "lot"]

const EDIBLE: readonly LabelField[] = ["origin", "ingredients", "usage", "storage", "warnings"]

export const COMPULSORY_LABEL: Readonly<Record<GoodsKind, readonly LabelField[]>> = {
  // sold fresh and unpackaged, directly: exempt but for what every kind needs
  fresh_food: ["origin"],
  staple: ["origin", "warnings"],
  food: EDIBLE,
  drink: EDIBLE,
  alcohol: ["origin", "ethanol_percent", "warnings"],
  health_food: [
    "origin",
    "ingredients",
    "benefits",
    "target_users",
    "usage",
    "storage",
    "warnings",
  ],
  cosmetic: ["origin", "ingredients", "usage", "warnings"],
  medicinal_herb: ["origin", "ingredients", "usage", "storage", "warnings"],
  handicraft: ["origin", "materials", "specifications", "usage", "warnings"],
  textile: ["origin", "materials", "specifications", "usage", "warnings"],
  ornamental: ["origin"],
  service: [],
}

/**
 * Sentences a health food must carry word for word. Phụ lục I of 37/2026/NĐ-CP (read); they are
 * never translated on a label.
 */
export const HEALTH_FOOD_NOTICES = [
  "Thực phẩm bảo vệ sức khỏe",
  "Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh",
] as const
