/**
 * Sends each answer of a self-assessment as it is chosen. What finds no network stays on this phone
 * and is sent when there is one again, from whichever page of the dossier is open then. Every form
 * works without this script.
 */
export {}

interface Kept {
  choice: string
  note: string
}
type Queue = Record<string, Kept>

/** Milliseconds between tries while something waits; phones do not always tell that they are back. */
const AGAIN = 10_000

const keeper = document.querySelector<HTMLElement>("[data-answers]")
const forms = [...document.querySelectorAll<HTMLFormElement>("form[data-answer]")]

const formOf = (criterion: string) => forms.find(({ dataset }) => dataset.answer === criterion)

const say = (form: HTMLElement | undefined, text = ""): void => {
  const status = form?.querySelector<HTMLElement>("[data-saved]")
  if (status) status.textContent = text
}

const readForm = (form: HTMLFormElement): Kept | null => {
  const chosen = form.querySelector<HTMLInputElement>("input[type=radio]:checked")
  const note = form.querySelector("textarea")?.value ?? ""
  return chosen && { choice: chosen.value, note }
}

const show = (form: HTMLFormElement, { choice, note }: Kept): void => {
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=radio]"))
    input.checked = input.value === choice
  const field = form.querySelector("textarea")
  if (field && note) field.value = note
}

const start = (keeper: HTMLElement): void => {
  const {
    answers: id,
    send: address = "",
    saved,
    sending,
    kept,
    waiting = "",
    next,
  } = keeper.dataset
  const key = `ocop_answers_${id}`
  let queue: Queue = {}
  let isSending = false
  let hasSent = false

  const load = (): void => {
    try {
      queue = JSON.parse(localStorage.getItem(key) ?? "{}") as Queue // written below
    } catch {
      // storage is switched off: kept as long as the page is open
    }
  }

  const keep = (): void => {
    try {
      if (Object.keys(queue).length) localStorage.setItem(key, JSON.stringify(queue))
      else localStorage.removeItem(key)
    } catch {
      // as above
    }
    const count = Object.keys(queue).length
    const line = keeper.querySelector("[data-waiting-line]")
    if (line) line.textContent = count ? waiting.replace("#", `${count}`) : ""
  }

  const sendOne = async (criterion: string, answer: Kept): Promise<boolean> => {
    const body = new URLSearchParams({ criterion, ...answer })
    const headers = { accept: "application/json" }
    const reply = await fetch(address, { method: "POST", body, headers })
    if (!reply.ok && reply.status !== 400) return false
    const told = (await reply.json()) as { line?: string; error?: string } // our own address
    // chosen anew while it was on its way: the newer one is sent next
    if (queue[criterion] === answer) delete queue[criterion]
    const line = keeper.querySelector("[data-line]")
    if (line && told.line) line.textContent = told.line
    say(formOf(criterion), told.error ?? saved)
    hasSent = true
    return true
  }

  const flush = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    try {
      for (;;) {
        const [first] = Object.entries(queue)
        if (!first || !(await sendOne(...first))) break
        keep()
      }
    } catch {
      // no network: tried again below
    }
    isSending = false
    for (const criterion of Object.keys(queue)) say(formOf(criterion), kept)
    keep()
    // a page that shows totals but has no forms is out of date now
    if (hasSent && !forms.length && !Object.keys(queue).length) location.reload()
  }

  const take = (form: HTMLFormElement): boolean => {
    const answer = readForm(form)
    if (!answer) return false
    queue[form.dataset.answer!] = answer
    keep()
    say(form, sending)
    void flush()
    return true
  }

  const goOn = (form: HTMLFormElement): void => {
    const following = forms[forms.indexOf(form) + 1]
    if (following) {
      const field = following.querySelector("fieldset")
      field?.scrollIntoView()
      return field?.focus({ preventScroll: true })
    }
    const leave = (tries: number): void => {
      if (!Object.keys(queue).length && next) location.assign(next)
      else if (tries) setTimeout(leave, 200, tries - 1)
    }
    leave(10)
  }

  for (const form of forms) {
    form.addEventListener("change", () => void take(form))
    form.addEventListener("submit", (event) => {
      if (!take(form)) return
      event.preventDefault()
      goOn(form)
    })
  }
  load()
  for (const [criterion, answer] of Object.entries(queue)) {
    const form = formOf(criterion)
    if (form) show(form, answer)
  }
  addEventListener("online", () => void flush())
  setInterval(() => void (Object.keys(queue).length && flush()), AGAIN)
  if (Object.keys(queue).length) void flush()
}

if (keeper) start(keeper)
