/** Pages made from `content/<language>/<slug>.md`; the address is the slug. */
export const STATIC_SLUGS = [
  "gioi-thieu",
  "don-vi-van-hanh",
  "quy-che",
  "bao-mat",
  "giao-hang",
  "doi-tra",
  "khieu-nai",
  "huong-dan-xac-minh",
] as const
export type StaticSlug = (typeof STATIC_SLUGS)[number]

export const isStaticSlug = (text: string): text is StaticSlug =>
  STATIC_SLUGS.some((slug) => slug === text)
