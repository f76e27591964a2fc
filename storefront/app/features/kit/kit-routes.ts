import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * The component page under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const kitRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["_kit", "kit"],
      ["_kit/loi/:status", "kit-error"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}.tsx`, { id: `${language}/${file}` })
  )
