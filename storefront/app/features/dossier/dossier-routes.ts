import { route, type RouteConfigEntry } from "@react-router/dev/routes"

const BASE = "nha-san-xuat/ho-so-ocop"

/**
 * A producer's dossiers under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const dossierRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["", "dossiers.tsx"],
      ["/moi", "dossier-begin.tsx"],
      ["/:dossierId", "dossier.tsx"],
      ["/:dossierId/tu-danh-gia", "dossier-sheet.tsx"],
      ["/:dossierId/tu-danh-gia/:group", "dossier-group.tsx"],
      ["/:dossierId/tra-loi", "dossier-answer.ts"],
      ["/:dossierId/giay-to", "dossier-papers.tsx"],
      ["/:dossierId/giay-to/them", "dossier-paper-add.tsx"],
      ["/:dossierId/giay-to/:paperId", "dossier-paper.ts"],
      ["/:dossierId/phieu/:form", "dossier-form.tsx"],
      ["/:dossierId/ban-in", "dossier-print.tsx"],
    ] as const
  ).map(([path, file]) =>
    route((prefix ? `${prefix}/` : "") + BASE + path, `routes/${file}`, {
      id: `${language}/${file.replace(/\.tsx?$/, "")}`,
    })
  )
