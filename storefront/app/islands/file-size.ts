/** A file that is too large is said to be so before it is sent: a slow line takes long to find out. */
export {}

for (const input of document.querySelectorAll<HTMLInputElement>("input[data-max-bytes]"))
  input.addEventListener("change", () => {
    const isLarge = (input.files?.[0]?.size ?? 0) > Number(input.dataset.maxBytes)
    if (isLarge) input.value = ""
    const told = input.parentElement?.querySelector<HTMLElement>("[data-too-large]")
    if (told) told.textContent = isLarge ? (told.dataset.tooLarge ?? "") : ""
  })
