import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * The ways to find something beside the listing, under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const findRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["goi-y", "suggestions.ts"],
      ["ban-do", "map.tsx"],
      ["mua-vu", "seasons.tsx"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}`, { id: `${language}/${path}` })
  )
