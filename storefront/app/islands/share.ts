/** Copies the page's address, or hands it to the phone's own sharing. Without it the field is enough. */
export {}

const box = document.querySelector<HTMLElement>("[data-share]")
const field = box?.querySelector("input")
const status = box?.querySelector<HTMLElement>("[role=status]")

const offer = (name: string, act: (url: string) => Promise<void>): void => {
  const button = box?.querySelector<HTMLButtonElement>(`[data-share-${name}]`)
  if (!button || !field) return
  button.hidden = false
  button.addEventListener("click", () => {
    // giving the phone's sharing up is no failure
    act(field.value).catch((error: unknown) => {
      if ((error as Error).name !== "AbortError" && status)
        status.textContent = status.dataset.failed ?? ""
    })
  })
}

field?.addEventListener("focus", () => field.select())
if (navigator.clipboard)
  offer("copy", async (url) => {
    await navigator.clipboard.writeText(url)
    if (status) status.textContent = status.dataset.copied ?? ""
  })
if (navigator.share) offer("native", (url) => navigator.share({ url, title: box?.dataset.share }))
