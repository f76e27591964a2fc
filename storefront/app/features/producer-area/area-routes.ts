import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * The producers' area under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const areaRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["nha-san-xuat", "area-home.tsx"],
      ["nha-san-xuat/thanh-vien", "area-members.tsx"],
      ["nha-san-xuat/loi-moi", "area-invitation.tsx"],
      ["nha-san-xuat/ho-so", "area-apply.tsx"],
      ["nha-san-xuat/ho-so/:applicationId", "area-application.tsx"],
      ["nha-san-xuat/ho-so/:applicationId/giay-to/:paperId", "area-paper.ts"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}`, {
      id: `${language}/${file.replace(/\.tsx?$/, "")}`,
    })
  )
