import { DOSSIER_ENDS, DOSSIER_STATES, endsExtension, type DossierState } from "./states"

it.each<[DossierState, boolean]>([
  ["draft", false],
  ["submitted", false],
  ["returned", false],
  ["commune_reported", false],
  ["received", false],
  ["advisory", false],
  ["council", false],
  ["proposed_five", false],
  ["ministry", false],
  ["decided", false],
  ["not_reached", true],
  ["withdrawn", true],
])("a dossier that is %s ends the extension of the old certificate: %s", (state, ends) => {
  expect(endsExtension(state)).toBe(ends)
})

it("ends with nothing that is still on its way", () => {
  for (const state of DOSSIER_STATES.filter(endsExtension)) expect(DOSSIER_ENDS).toContain(state)
})
