import { scoredCriteria, type Scorecard, type Sheet } from "@ocop/rules"

/**
 * The sheet an address holds, `?1.1=2&1.2=1`: a criterion's code and the id of the choice. Other
 * names and repeated ones are left out, so that links with marks of their own still lead here.
 */
export const sheetOf = (card: Scorecard, search: URLSearchParams): Sheet => ({
  edition: card.edition,
  set: card.set,
  choices: Object.fromEntries(
    scoredCriteria(card).flatMap(({ code }) => {
      const choice = search.get(code)
      return choice ? [[code, choice]] : []
    })
  ),
})
