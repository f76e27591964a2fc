import { productSet, type SectorKey } from "@ocop/rules"

const OPENING = "Câu chuyện minh họa, do phần mềm viết để trình diễn, không phải lời của chủ thể."

const BY_SECTOR: Readonly<Record<SectorKey, string>> = {
  food: "Xứ Quảng có núi, có sông và có biển trong một ngày đường, nên bữa ăn ở đây gói cả ba: gạo bãi bồi, rau vùng cát, mắm làng chài. Chủ thể sẽ kể ở đây nguyên liệu lấy từ đâu, ai làm và làm ra sao.",
  beverage:
    "Từ nước suối đầu nguồn Vu Gia, Thu Bồn đến hạt gạo vùng ven sông, đồ uống xứ Quảng bắt đầu từ nước. Chủ thể sẽ kể ở đây nguồn nước, cách ủ và người giữ nghề.",
  medicinal_herb:
    "Rừng Trà My, Tây Giang, Phước Sơn cho quế, sâm và nhiều cây thuốc mà đồng bào giữ giống qua nhiều đời. Chủ thể sẽ kể ở đây vùng trồng và cách thu hái.",
  handicraft:
    "Làng nghề xứ Quảng sống ven sông: mộc Kim Bồng, gốm Thanh Hà, đèn lồng phố Hội. Chủ thể sẽ kể ở đây người thợ, chất liệu và thời gian làm một món.",
  ornamental:
    "Hoa và cây cảnh xứ Quảng theo mùa Tết mà lớn. Chủ thể sẽ kể ở đây vườn cây và cách chăm.",
  tourism: "Một ngày ở làng là một câu chuyện. Chủ thể sẽ kể ở đây hành trình của khách.",
}

/** Says that it is made up, and of real firms nothing at all (decision 0005). */
export const storyOf = (set: number | null): string => {
  const sector = (set === null ? null : productSet(set)?.sector) ?? "food"
  return `${OPENING}\n\n${BY_SECTOR[sector]}`
}
