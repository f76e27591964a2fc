import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * The self-check under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const evaluationRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["tu-danh-gia", "self-check"],
      ["tu-danh-gia/:set", "self-check-sheet"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}.tsx`, { id: `${language}/${file}` })
  )
