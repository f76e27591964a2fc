import { PRODUCT_SETS, SECTORS, criteriaEdition, type Scorecard } from "@ocop/rules"
import { edition2026 } from "@ocop/rules/edition-2026"
import type { StoreScorecardSet, StoreScorecardSetsResponse } from "@ocop/contracts"
import { notFound } from "../refusal"

const EDITIONS = [edition2026]

const setsOf = (cards: readonly Scorecard[]): StoreScorecardSet[] =>
  PRODUCT_SETS.filter(({ no }) => cards.some((card) => card.set === no)).map(
    ({ no, sector, vi, en }) => ({
      no,
      name: { vi, en },
      sector: { key: sector, name: SECTORS[sector] },
    })
  )

/** The sets of the newest edition whose cards the floor has. */
export const readScorecardSets = (): StoreScorecardSetsResponse => {
  const { edition, sets } = edition2026()
  return { edition, instrument: criteriaEdition(edition).instrument, sets: setsOf(sets) }
}

/** @throws NOT_FOUND evaluation.card_not_found */
export const findScorecard = (edition: string, set: string): Scorecard => {
  const cards = EDITIONS.map((read) => read()).find((one) => one.edition === edition)?.sets
  const card = cards?.find((one) => String(one.set) === set)
  if (!card) throw notFound("evaluation.card_not_found")
  return card
}
