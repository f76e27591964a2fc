import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * What a visitor keeps for later, under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const keepRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["yeu-thich", "wishlist.tsx"],
      ["so-sanh", "compare.tsx"],
      ["da-xem", "recent.ts"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}`, { id: `${language}/${path}` })
  )
