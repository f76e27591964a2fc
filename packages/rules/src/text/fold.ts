/** Text without diacritics, in lower case, one space between words: how names are compared. */
export const foldVietnamese = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()

/** ASCII handle for addresses: "Chè dây Ra Zéh" → "che-day-ra-zeh". Empty when nothing is left. */
export const slugify = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
