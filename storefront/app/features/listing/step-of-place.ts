import type { ListingStep } from "./listing-paths"

const STEP_OF_FIELD: Readonly<Record<string, ListingStep>> = {
  photos: "anh",
  title: "ten",
  description: "ten",
  goods_kind: "ten",
  product_set: "ten",
  registered_product_id: "ten",
  net_content: "khoi-luong",
  weight_grams: "khoi-luong",
  price: "gia",
  stock: "gia",
  label: "nhan",
}

/** The step of the form in which a place of a listing is written. */
export const stepOfPlace = (place: string): ListingStep =>
  STEP_OF_FIELD[place.split(".")[0] ?? ""] ?? "ten"
