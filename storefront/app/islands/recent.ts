/** Remembers, on this device alone, which products were opened, and shows the last of them. */
export {}

const KEY = "ocop_recent"
const SHOWN = 6

const box = document.querySelector<HTMLElement>("[data-recent]")

const read = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]")
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : []
  } catch {
    // storage is switched off, or holds something else
    return []
  }
}

const write = (handles: string[]): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(handles))
  } catch {
    // storage is switched off: nothing is remembered
  }
}

const show = async (box: HTMLElement, handles: string[]): Promise<void> => {
  const cards = box.querySelector<HTMLElement>("[data-recent-cards]")
  if (!cards || !handles.length) return
  const answer = await fetch(
    `${box.dataset.recent}?sp=${handles.map(encodeURIComponent).join(",")}`
  )
  const html = answer.ok ? await answer.text() : ""
  if (!html) return
  cards.innerHTML = html
  box.hidden = false
}

if (box) {
  const { handle } = box.dataset
  const others = read().filter((one) => one !== handle)
  if (handle) write([handle, ...others].slice(0, SHOWN + 1))
  box.querySelector("[data-recent-clear]")?.addEventListener("click", () => {
    write([])
    box.hidden = true
  })
  show(box, others.slice(0, SHOWN)).catch(() => undefined)
}
