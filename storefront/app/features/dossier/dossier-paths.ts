import type { DossierFormName, DossierKind } from "@ocop/rules"
import { localPath } from "~/lib/language"

const BASE = "/nha-san-xuat/ho-so-ocop"

/** The forms of a dossier, as they are called in addresses. */
export const FORM_SLUGS: Readonly<Record<DossierFormName, string>> = {
  registration: "dang-ky",
  general: "thong-tin-chung",
  results: "ket-qua-kinh-doanh",
  plan: "ke-hoach",
}

export const formOfSlug = (slug: string): DossierFormName | null =>
  (Object.keys(FORM_SLUGS) as DossierFormName[]).find((name) => FORM_SLUGS[name] === slug) ?? null

const within = (id: string, rest = "") => localPath(`${BASE}/${encodeURIComponent(id)}${rest}`)

/** What a new document is about, or the one it takes the place of. */
export interface PaperAddress {
  type?: string
  criterion?: string
  replaces?: string
}

const paperQuery = ({ type, criterion, replaces }: PaperAddress): string => {
  const query = new URLSearchParams()
  if (type) query.set("loai", type)
  if (criterion) query.set("tieu-chi", criterion)
  if (replaces) query.set("thay", replaces)
  return query.size ? `?${query}` : ""
}

/** Addresses of a producer's dossiers, in the language of the page that is being made. */
export const dossierPaths = {
  all: () => localPath(BASE),
  begin: () => localPath(`${BASE}/moi`),
  one: (id: string) => within(id),
  sheet: (id: string) => within(id, "/tu-danh-gia"),
  /** @param no number of the scorecard's group */
  group: (id: string, no: number) => within(id, `/tu-danh-gia/${no}`),
  answers: (id: string) => within(id, "/tra-loi"),
  papers: (id: string) => within(id, "/giay-to"),
  addPaper: (id: string, about: PaperAddress = {}) =>
    within(id, "/giay-to/them") + paperQuery(about),
  paper: (id: string, paper: string) => within(id, `/giay-to/${encodeURIComponent(paper)}`),
  form: (id: string, form: DossierFormName) => within(id, `/phieu/${FORM_SLUGS[form]}`),
  print: (id: string) => within(id, "/ban-in"),
}

/** A step of the choice that a dossier begins with: a product, a kind, and then a set. */
export const beginPath = (product: string, kind: DossierKind, set?: number): string => {
  const query = new URLSearchParams({ sp: product, loai: kind })
  if (set) query.set("bo", String(set))
  return `${dossierPaths.begin()}?${query}`
}
