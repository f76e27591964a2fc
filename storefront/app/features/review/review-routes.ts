import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * Buyers' reviews under one language's prefix ("" or "en"): for everybody, their writers, producers.
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const reviewRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["san-pham/:handle/danh-gia", "product-reviews"],
      ["don-hang/:orderId/danh-gia", "order-reviews"],
      ["nha-san-xuat/danh-gia", "work-reviews"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}.tsx`, { id: `${language}/${file}` })
  )
