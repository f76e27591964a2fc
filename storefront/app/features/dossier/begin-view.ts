import type { FilingChoice, OcopErrorCode, ProducerFilingChoicesResponse } from "@ocop/contracts"
import { DOSSIER_KINDS, type DossierKind } from "@ocop/rules"

/** In the place of a product's id: one that is not in the register yet. */
export const NEW_PRODUCT = "moi"

/** How far the choice is; each step is an address of its own. */
export type BeginStep =
  | { step: "product" }
  | { step: "set"; product: FilingChoice | null; kind: DossierKind }
  | { step: "confirm"; product: FilingChoice | null; kind: DossierKind; set: number }

const isKind = (text: string | null): text is DossierKind =>
  DOSSIER_KINDS.some((kind) => kind === text)

/** What an address asks for, as far as the producer may file it. */
export const stepOf = (
  choices: ProducerFilingChoicesResponse,
  search: URLSearchParams
): BeginStep => {
  const wanted = search.get("sp")
  const product = choices.products.find(({ id }) => id === wanted) ?? null
  const kind = wanted === NEW_PRODUCT ? "first" : search.get("loai")
  if (!isKind(kind) || (!product && wanted !== NEW_PRODUCT)) return { step: "product" }
  const set = product?.product_set ?? Number(search.get("bo"))
  return choices.sets.includes(set)
    ? { step: "confirm", product, kind, set }
    : { step: "set", product, kind }
}

export interface KindChoice {
  kind: DossierKind
  refused: OcopErrorCode | null
}

/** The kinds of a product, those that may be filed today first. */
export const kindsOf = ({ kinds }: FilingChoice): KindChoice[] =>
  DOSSIER_KINDS.map((kind) => ({ kind, refused: kinds[kind] })).sort(
    (one, other) => Number(one.refused !== null) - Number(other.refused !== null)
  )
