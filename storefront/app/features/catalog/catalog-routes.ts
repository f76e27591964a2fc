import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * The pages of the shelf under one language's prefix ("" or "en"); the home page is the frame's.
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const catalogRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["san-pham", "products"],
      ["san-pham/:handle", "product"],
      ["chu-the", "producers"],
      ["chu-the/:handle", "producer"],
      ["xa-phuong/:code", "commune"],
      ["xac-minh", "verify"],
      ["xac-minh/ngoai-tuyen", "verify-offline"],
      // a decision number has slashes of its own
      ["xac-minh/*", "verify-code"],
      ["so-dang-ky", "register"],
      ["so-dang-ky/:id", "register-entry"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}.tsx`, { id: `${language}/${file}` })
  )
