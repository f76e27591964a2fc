import type { Pack } from "./packs"

/** What a source says in public of a product's packs or price. */
export interface PublicOffer {
  packs: readonly Pack[]
  /** Whole đồng of the smallest pack; null when only the packs are public. */
  smallestPackPrice: number | null
  /** Told on the product's page, in Vietnamese. */
  note: string
}

/** By the product's name in the register; the only two offers the collected sources mention. */
export const PUBLIC_OFFERS: Readonly<Record<string, PublicOffer>> = {
  // https://baoquangnam.vn/print/3025340.html
  "Chè dây Ra Zéh": {
    packs: [
      { title: "250 g", share: 1, weightGrams: 300, net: { value: 250, unit: "g" } },
      { title: "500 g", share: 2, weightGrams: 560, net: { value: 500, unit: "g" } },
      { title: "1 kg", share: 4, weightGrams: 1100, net: { value: 1000, unit: "g" } },
    ],
    smallestPackPrice: 35_000,
    note: "Giá tính theo giá bán lẻ báo chí đưa năm 2019: 140.000 đ/kg.",
  },
  // shop listings seen by the collector
  "Bánh dừa nướng Quý Thu": {
    packs: [
      { title: "Gói 150 g", share: 1, weightGrams: 170, net: { value: 150, unit: "g" } },
      { title: "Hộp 250 g", share: 1.7, weightGrams: 300, net: { value: 250, unit: "g" } },
    ],
    smallestPackPrice: null,
    note: "Quy cách theo tin bán hàng công khai; giá là minh họa.",
  },
}
