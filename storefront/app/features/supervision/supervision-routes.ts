import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * Cases against a producer's certificates under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const supervisionRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["nha-san-xuat/thu-hoi/:caseId", "revocation-case.tsx"],
      ["nha-san-xuat/thu-hoi/:caseId/tai-lieu/:fileId", "revocation-file.ts"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}`, {
      id: `${language}/${file.replace(/\.tsx?$/, "")}`,
    })
  )
