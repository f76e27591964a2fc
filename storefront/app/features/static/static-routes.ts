import { route, type RouteConfigEntry } from "@react-router/dev/routes"
import { STATIC_SLUGS } from "./static-slugs"

/**
 * Pages of the floor about itself, and the page for every address that is none, under one
 * language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const staticRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  [
    ["xep-hang", "ranking", "ranking"] as const,
    ...STATIC_SLUGS.map((slug) => [slug, "static-page", slug] as const),
    ["ngoai-tuyen", "offline", "offline"] as const,
    ["*", "not-found", "not-found"] as const,
  ].map(([path, file, id]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}.tsx`, { id: `${language}/${id}` })
  )
