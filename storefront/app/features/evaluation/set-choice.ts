import type { Language, StoreScorecardSet } from "@ocop/contracts"
import { foldVietnamese, type SectorKey } from "@ocop/rules"

export interface SectorChoice {
  key: SectorKey
  name: string
  sets: { no: number; name: string }[]
}

/** What a maker may call the product, where the name of its set does not say it. */
const ALSO: Readonly<Record<number, string>> = {
  1: "trái cây nấm sâm củ khoai",
  2: "cá tôm mực bò heo gà vịt",
  3: "đậu mè lạc bắp nếp",
  4: "yến sào tổ yến phấn hoa",
  5: "bánh mì xôi nem chả",
  6: "bánh tráng bún mì phở bánh khô mè bánh tổ cốm",
  7: "mứt sấy dưa muối tương ớt rau củ quả đậu phụ dầu phộng",
  8: "chả bò tré giò nem cá khô mực khô sữa chua yến chưng",
  9: "mắm cái mắm nêm xì dầu giấm",
  10: "tiêu ớt muối tỏi hành quế bột",
  11: "trà xanh chè dây búp",
  12: "trà đảng sâm trà sâm dây trà gừng trà thảo mộc atiso",
  13: "cacao sô cô la",
  14: "rượu gạo rượu cần",
  15: "bia vang rượu sim rượu sâm rượu trái cây",
  17: "nước ép nước giải khát",
  18: "viên nang cao sâm ngọc linh thuốc nam",
  19: "xà phòng dầu gội kem son",
  20: "dầu tràm dầu sả dầu quế trầm hương",
  21: "mây tre đan gỗ đá gốm sơn mài đèn lồng chiếu",
  22: "thổ cẩm lụa tơ tằm áo dài khăn",
  24: "bonsai mai kiểng",
  25: "cá cảnh chim cảnh",
  26: "homestay làng du lịch sinh thái trải nghiệm",
}

const says = ({ no, name, sector }: StoreScorecardSet, words: readonly string[]) => {
  const text = foldVietnamese(
    [name.vi, name.en, sector.name.vi, sector.name.en, ALSO[no] ?? ""].join(" ")
  )
  return words.every((word) => ` ${text}`.includes(` ${word}`))
}

/** The sets by sector that have every word, diacritics or not; all of them for no words. */
export const choicesOf = (
  sets: readonly StoreScorecardSet[],
  typed: string,
  language: Language
): SectorChoice[] => {
  const words = foldVietnamese(typed).split(" ").filter(Boolean)
  const bySector = new Map<SectorKey, SectorChoice>()
  for (const set of sets.filter((one) => says(one, words))) {
    const { key, name } = set.sector
    const choice = bySector.get(key) ?? { key, name: name[language], sets: [] }
    choice.sets.push({ no: set.no, name: set.name[language] })
    bySector.set(key, choice)
  }
  return [...bySector.values()]
}
