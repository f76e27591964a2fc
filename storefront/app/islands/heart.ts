/** Shows whether the product is kept and changes it without leaving the page; the form works alone. */
export {}

const STATE = "/api/wishlist"
const form = document.querySelector<HTMLFormElement>("form[data-heart]")

const start = (form: HTMLFormElement): void => {
  const button = form.querySelector("button")!
  const [sign, words] = button.querySelectorAll("span")
  const intent = form.elements.namedItem("intent") as HTMLInputElement
  const handle = (form.elements.namedItem("sp") as HTMLInputElement).value
  const status = form.parentElement?.querySelector("[role=status]")

  const show = async (answer: Response): Promise<string> => {
    if (!answer.ok) throw new Error(String(answer.status))
    const { handles } = (await answer.json()) as { handles: string[] } // our own address
    const isKept = handles.includes(handle)
    intent.value = isKept ? "remove" : "add"
    sign!.textContent = isKept ? "♥" : "♡"
    words!.textContent = (isKept ? form.dataset.kept : form.dataset.keep) ?? ""
    return words!.textContent
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const body = new FormData(form)
    fetch(STATE, { method: "POST", body })
      .then(show)
      .then(
        (text) => {
          if (status) status.textContent = text
        },
        () => form.submit()
      )
  })
  fetch(STATE)
    .then(show)
    .catch(() => undefined)
}

if (form) start(form)
