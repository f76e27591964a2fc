/**
 * Checks the signature of a code that was pasted, or that stands in the address when the page is
 * shown in place of a verification that has no network. Nothing is sent anywhere.
 */
import { localDateInVietnam, termOnPaper, type PublishedKey, type SignedFacts } from "@ocop/rules"
import { checkSignedCode } from "../features/certification/check-signature"
import { codeOfQr } from "../features/certification/qr-text"

const box = document.querySelector<HTMLElement>("[data-check]")

const day = (iso: string): string => iso.split("-").reverse().join("/")

const all = (box: HTMLElement, selector: string) => box.querySelectorAll<HTMLElement>(selector)

const textsOf = (box: HTMLElement, facts: SignedFacts): Record<string, string> => ({
  ...facts,
  productCode: facts.productCode ?? "–",
  decisionNumber: facts.decisionNumber ?? "–",
  stars: (box.dataset.stars ?? "").replace("#", String(facts.stars)),
  firstDay: day(facts.firstDay),
  lastDay: day(facts.lastDay),
})

const showFacts = (box: HTMLElement, facts: SignedFacts, code: string): void => {
  const texts = textsOf(box, facts)
  for (const place of all(box, "[data-fact]"))
    place.textContent = texts[place.dataset.fact ?? ""] ?? ""
  const term = termOnPaper(facts, localDateInVietnam(new Date()))
  for (const place of all(box, "[data-term]")) place.hidden = place.dataset.term !== term
  const online = box.querySelector<HTMLAnchorElement>("[data-online]")
  if (online) online.href = `${box.dataset.verify}/${code}`
}

const start = (box: HTMLElement): void => {
  // written by the page itself, from the keys the API publishes
  const keys = JSON.parse(box.dataset.check ?? "[]") as PublishedKey[]
  const field = box.querySelector("textarea")!

  const check = async (text: string): Promise<void> => {
    const code = codeOfQr(text) ?? ""
    const answer = await checkSignedCode(code, keys)
    if (answer.ok) showFacts(box, answer.value, code)
    const shown = answer.ok ? "true" : answer.code
    for (const place of all(box, "[data-answer]")) place.hidden = place.dataset.answer !== shown
  }

  box.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault()
    void check(field.value)
  })

  const asked = codeOfQr(location.href)
  if (asked && asked !== "ngoai-tuyen") {
    field.value = asked
    void check(asked)
  }
}

if (box) start(box)
