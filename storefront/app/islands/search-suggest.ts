/**
 * Makes the header's search a combobox (WAI-ARIA 1.2, list autocomplete with manual selection). The
 * server renders the options and every word; without this script the form is only a form.
 */
export {}

const form = document.querySelector<HTMLFormElement>("form[data-suggest]")
const input = form?.querySelector<HTMLInputElement>("input[name=q]")
const list = form?.querySelector<HTMLElement>("[role=listbox]")
const status = form?.querySelector<HTMLElement>("[role=status]")

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Milliseconds between the last letter and the question. */
const PAUSE = 150

const start = (
  form: HTMLFormElement,
  input: HTMLInputElement,
  list: HTMLElement,
  status: HTMLElement
): void => {
  let timer: ReturnType<typeof setTimeout>
  let asked = new AbortController()
  let at = -1

  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")]

  const mark = (next: number): void => {
    const all = options()
    at = next
    all.forEach((option, place) => {
      option.id = `goi-y-${place}`
      option.setAttribute("aria-selected", String(place === at))
    })
    const chosen = all[at]
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id)
    else input.removeAttribute("aria-activedescendant")
    chosen?.scrollIntoView({ block: "nearest" })
  }

  const show = (isOpen: boolean): void => {
    list.hidden = !isOpen
    input.setAttribute("aria-expanded", String(isOpen))
    mark(-1)
  }

  const close = (): void => {
    clearTimeout(timer)
    asked.abort()
    show(false)
  }

  const ask = async (): Promise<void> => {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const url = `${form.dataset.suggest}?q=${encodeURIComponent(input.value.trim())}`
    try {
      const answer = await fetch(url, { signal })
      const html = answer.ok ? await answer.text() : ""
      if (signal.aborted) return
      list.innerHTML = html
      status.textContent = list.querySelector("p[hidden]")?.textContent ?? ""
      show(options().length > 0)
    } catch {
      // given up for a newer question, or no connection: the form still works
    }
  }

  input.setAttribute("role", "combobox")
  input.setAttribute("aria-autocomplete", "list")
  input.setAttribute("aria-controls", list.id)
  input.autocomplete = "off"
  show(false)

  input.addEventListener("input", () => {
    clearTimeout(timer)
    status.textContent = ""
    if (input.value.trim().length < 2) return close()
    timer = setTimeout(() => void ask(), PAUSE)
  })

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return
    const step = STEPS[event.key]
    const count = options().length
    // one place before the first stands for the field itself
    if (step) mark(((at + 1 + step + count + 1) % (count + 1)) - 1)
    else if (event.key === "Escape") close()
    else if (event.key === "Enter" && at >= 0) options()[at]?.click()
    else return
    event.preventDefault()
  })

  input.addEventListener("blur", ({ relatedTarget }) => {
    if (!list.contains(relatedTarget as Node | null)) close()
  })
  // a click must reach its link before the field loses the focus
  list.addEventListener("pointerdown", (event) => event.preventDefault())
  form.addEventListener("submit", close)
}

if (form && input && list && status) start(form, input, list, status)
