import { validateEdition } from "../validate-edition"
import phrases from "./phrases.json"
import set01 from "./set-01.json"
import set02 from "./set-02.json"
import set03 from "./set-03.json"
import set04 from "./set-04.json"
import set05 from "./set-05.json"
import set06 from "./set-06.json"
import set07 from "./set-07.json"
import set08 from "./set-08.json"
import set09 from "./set-09.json"
import set10 from "./set-10.json"
import set11 from "./set-11.json"
import set12 from "./set-12.json"
import set13 from "./set-13.json"
import set14 from "./set-14.json"
import set15 from "./set-15.json"
import set16 from "./set-16.json"
import set17 from "./set-17.json"
import set18 from "./set-18.json"
import set19 from "./set-19.json"
import set20 from "./set-20.json"
import set21 from "./set-21.json"
import set22 from "./set-22.json"
import set23 from "./set-23.json"
import set24 from "./set-24.json"
import set25 from "./set-25.json"
import set26 from "./set-26.json"
import type { ScorecardEdition } from "../scorecard"

/**
 * The edition as a file: structure, codes, points and marked minimums of annex II of Quyết định
 * 26/2026/QĐ-TTg, in wordings of our own. The annex prevails.
 */
export const EDITION_2026_FILE: unknown = {
  edition: "26-2026",
  implied: { none: "implied.none", no: "implied.no", yes: "implied.yes" },
  phrases,
  sets: [
    set01,
    set02,
    set03,
    set04,
    set05,
    set06,
    set07,
    set08,
    set09,
    set10,
    set11,
    set12,
    set13,
    set14,
    set15,
    set16,
    set17,
    set18,
    set19,
    set20,
    set21,
    set22,
    set23,
    set24,
    set25,
    set26,
  ],
}

let read: ScorecardEdition | null = null

/** The 26 scorecards in force since 22/5/2026; read once, when first asked for. */
export const edition2026 = (): ScorecardEdition => {
  if (read) return read
  const result = validateEdition(EDITION_2026_FILE)
  if (!result.ok) throw new Error(`Scorecards of 2026: ${JSON.stringify(result.issues)}`)
  read = result.value
  return read
}
