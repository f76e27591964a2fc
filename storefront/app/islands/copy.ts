/** Copies what a button stands beside. Without it a tap marks the whole text. */
export {}

const status = document.querySelector<HTMLElement>("[role=status][data-copied]")

if (navigator.clipboard)
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.hidden = false
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(button.dataset.copy ?? "").then(
        () => {
          if (status) status.textContent = `${status.dataset.copied ?? ""}: ${button.dataset.copy}`
        },
        // a browser that refuses leaves the text to be marked by hand
        () => undefined
      )
    })
  }
