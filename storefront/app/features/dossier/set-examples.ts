import type { Bilingual } from "@ocop/contracts"

/** A few products of each set, in words of the market: what helps to find the right one. */
export const SET_EXAMPLES: Readonly<Record<number, Bilingual>> = {
  1: { vi: "trái cây, rau, nấm, sâm tươi", en: "fruit, vegetables, mushrooms, fresh ginseng" },
  2: {
    vi: "thịt heo, gà, cá, tôm, trứng, sữa tươi",
    en: "pork, chicken, fish, shrimp, eggs, milk",
  },
  3: { vi: "gạo, nếp, đậu, mè, lạc hạt", en: "rice, sticky rice, beans, sesame, peanuts" },
  4: { vi: "mật ong, phấn hoa, yến sào thô", en: "honey, pollen, raw bird's nest" },
  5: { vi: "bánh mì, xôi, nem chả ăn liền", en: "filled bread, sticky-rice meals, ready snacks" },
  6: { vi: "bánh tráng, bún, mì, phở, cốm", en: "rice paper, noodles, young-rice flakes" },
  7: { vi: "mứt, trái cây sấy, dưa muối, dầu phộng", en: "jams, dried fruit, pickles, peanut oil" },
  8: { vi: "chả bò, khô mực, yến chưng", en: "beef roll, dried squid, stewed bird's nest" },
  9: { vi: "nước mắm, mắm nêm, xì dầu, giấm", en: "fish sauce, soy sauce, vinegar" },
  10: { vi: "tiêu, tỏi, ớt bột, muối, quế bột", en: "pepper, garlic, chilli, salt, cinnamon" },
  11: { vi: "chè xanh, chè dây, chè búp", en: "green tea, tea buds" },
  12: { vi: "trà sâm, trà gừng, trà thảo mộc", en: "ginseng, ginger and herbal teas" },
  13: { vi: "cà phê rang xay, ca cao, sô cô la", en: "ground coffee, cocoa, chocolate" },
  14: { vi: "rượu gạo, rượu nếp", en: "rice spirits" },
  15: { vi: "rượu sim, rượu sâm, bia, vang", en: "fruit and ginseng liquors, beer, wine" },
  16: { vi: "nước khoáng, nước đóng chai", en: "mineral and bottled water" },
  17: { vi: "nước ép, sữa hạt, nước giải khát", en: "juices, nut milks, soft drinks" },
  18: { vi: "viên nang, cao sâm, thuốc cổ truyền", en: "capsules, extracts, traditional medicine" },
  19: { vi: "xà phòng, dầu gội, kem dưỡng", en: "soap, shampoo, creams" },
  20: { vi: "dầu tràm, tinh dầu sả, trầm hương", en: "cajuput and lemongrass oils, agarwood" },
  21: { vi: "mây tre, gốm, gỗ, đèn lồng, chiếu", en: "rattan, pottery, wood, lanterns, mats" },
  22: { vi: "thổ cẩm, lụa, áo dài, khăn", en: "brocade, silk, ao dai, scarves" },
  23: { vi: "hoa cắt cành, hoa chậu", en: "cut flowers, potted flowers" },
  24: { vi: "bonsai, mai, cây kiểng", en: "bonsai, apricot trees, ornamental plants" },
  25: { vi: "cá cảnh, chim cảnh", en: "ornamental fish and birds" },
  26: { vi: "homestay, làng du lịch, trải nghiệm", en: "homestays, village tours, experiences" },
}
