import { foldVietnamese, slugify } from "./fold"

it.each([
  ["Chè dây Ra Zéh", "che day ra zeh", "che-day-ra-zeh"],
  ["  ĐẶC KHU   Hoàng Sa ", "dac khu hoang sa", "dac-khu-hoang-sa"],
  ["La Dêê", "la dee", "la-dee"],
  ["Nước mắm (loại 1)", "nuoc mam (loai 1)", "nuoc-mam-loai-1"],
  ["🍯", "🍯", ""],
])("%s → %s → %s", (text, folded, slug) => {
  expect(foldVietnamese(text)).toBe(folded)
  expect(foldVietnamese(text.normalize("NFD"))).toBe(folded)
  expect(slugify(text)).toBe(slug)
})
