// What the shell can do once the page stands: who is here, and a page for when there is no network.

interface Me {
  cart_count: number
  signed_in: boolean
}

const MOST_SHOWN = 99

const showCart = (count: number): void => {
  const badge = document.querySelector<HTMLElement>("[data-cart-count]")
  const words = document.querySelector<HTMLElement>("[data-cart-words]")
  if (!badge || !words || count < 1) return
  badge.textContent = count > MOST_SHOWN ? `${MOST_SHOWN}+` : `${count}`
  badge.hidden = false
  const template = (count === 1 ? words.dataset["one"] : words.dataset["many"]) ?? ""
  words.textContent = ` (${template.replace("#", `${count}`)})`
}

const showSignedIn = (): void => {
  for (const part of document.querySelectorAll<HTMLElement>("[data-signed-in]")) part.hidden = false
}

const showMe = async (): Promise<void> => {
  const answer = await fetch("/api/me", { headers: { accept: "application/json" } })
  if (!answer.ok) return
  const me = (await answer.json()) as Me // our own address
  showCart(me.cart_count)
  if (me.signed_in) showSignedIn()
}

showMe().catch(() => undefined)
// a page taken from the browser's memory shows the cart as it was
addEventListener("pageshow", (event) => {
  if (event.persisted) showMe().catch(() => undefined)
})

if ("serviceWorker" in navigator)
  addEventListener(
    "load",
    () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined)
  )
