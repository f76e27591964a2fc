/**
 * Communes of today while a name is typed. The server renders every word and the row that is
 * copied; without this script the button beside the field finds the same.
 */
export {}

interface Choice {
  code: string
  label: string
  former: string | null
  divided: boolean
}

/** Milliseconds between the last letter and the question. */
const PAUSE = 200
const SHORTEST = 2

const box = document.querySelector<HTMLElement>("[data-place-search]")
const input = box?.querySelector<HTMLInputElement>("[name=old_place]")
const found = box?.querySelector<HTMLElement>("[data-place-found]")
const status = box?.querySelector<HTMLElement>("[data-place-status]")
const row = box?.querySelector<HTMLTemplateElement>("[data-place-row]")

const element = (name: string, text: string): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text })

const start = (
  box: HTMLElement,
  input: HTMLInputElement,
  found: HTMLElement,
  status: HTMLElement,
  row: HTMLTemplateElement
): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = new AbortController()

  const toRow = ({ code, label, former }: Choice): Node => {
    const copy = row.content.cloneNode(true) as DocumentFragment
    const radio = copy.querySelector("input")
    const [name, past] = [copy.querySelector("[data-label]"), copy.querySelector("[data-former]")]
    if (radio) radio.value = code
    if (name) name.textContent = label
    if (past) past.textContent = former && (past.textContent ?? "").replace("{name}", former)
    return copy
  }

  const show = (choices: Choice[]): void => {
    const { legend = "", none = "", divided = "" } = found.dataset
    status.textContent = choices.length ? `${legend}: ${choices.length}` : none
    if (!choices.length) return found.replaceChildren(element("p", none))
    const group = document.createElement("fieldset")
    group.append(element("legend", legend))
    if (choices.some((choice) => choice.divided)) group.append(element("p", divided))
    group.append(...choices.map(toRow))
    found.replaceChildren(group)
  }

  const ask = async (): Promise<void> => {
    asked.abort()
    asked = new AbortController()
    const url = `${box.dataset.placeSearch}?q=${encodeURIComponent(input.value.trim())}`
    try {
      const answer = await fetch(url, { signal: asked.signal })
      if (answer.ok) show((await answer.json()) as Choice[])
    } catch {
      // a newer question is on its way, or there is no network: the button remains
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer)
    if (input.value.trim().length >= SHORTEST) timer = setTimeout(() => void ask(), PAUSE)
    else found.replaceChildren()
  })
}

if (box && input && found && status && row) start(box, input, found, status, row)
