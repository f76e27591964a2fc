import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * The pages of a producer's own listings, and where a buyer says his age, under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const listingRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["xac-nhan-tuoi", "age"],
      ["nha-san-xuat/san-pham", "own-listings"],
      ["nha-san-xuat/san-pham/:id", "own-listing"],
      ["nha-san-xuat/san-pham/:id/:step", "own-listing-step"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}.tsx`, { id: `${language}/${file}` })
  )
