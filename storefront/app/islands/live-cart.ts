/**
 * New quantities are sent as soon as they are chosen: the same form to the same address, and the
 * answer's cart takes the place of this one. Without this script the button does it.
 */
export {}

const CART = "[data-live-cart]"
/** Milliseconds of quiet after the last click on an arrow of a number field. */
const PAUSE = 400

let timer: ReturnType<typeof setTimeout> | undefined
let asked = new AbortController()

const say = (text: string): void => {
  const status = document.querySelector("[data-live-status]")
  if (status) status.textContent = text
}

const replace = (html: string, fieldId: string): void => {
  const next = new DOMParser().parseFromString(html, "text/html").querySelector(CART)
  const cart = document.querySelector<HTMLElement>(CART)
  if (!next || !cart) return location.reload()
  const wasHere = document.activeElement?.id === fieldId
  cart.replaceWith(next)
  say(cart.dataset.liveCart ?? "")
  if (wasHere) document.getElementById(fieldId)?.focus()
}

const send = async (form: HTMLFormElement, fieldId: string): Promise<void> => {
  asked.abort()
  asked = new AbortController()
  const body = new URLSearchParams(new FormData(form) as never)
  try {
    const answer = await fetch(form.action, { method: "POST", body, signal: asked.signal })
    replace(await answer.text(), fieldId)
  } catch {
    // a newer quantity is on its way, or there is no network: the button remains
  }
}

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches("[data-live]")) return
  const { form, id } = target
  clearTimeout(timer)
  if (form && target.value) timer = setTimeout(() => void send(form, id), PAUSE)
})

document.addEventListener("submit", () => clearTimeout(timer))
