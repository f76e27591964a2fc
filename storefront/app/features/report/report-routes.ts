import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * The pages of reporting under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const reportRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["bao-hang-gia", "report"],
      ["bao-hang-gia/:receipt", "report-receipt"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}.tsx`, { id: `${language}/${file}` })
  )
