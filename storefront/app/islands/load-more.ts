/**
 * The next page's products below these. Every page is a real one: the link leads there without this
 * script, and the address is always that of the last page shown.
 */
export {}

const NAV = "[data-more] + nav"

const boxOf = (page: Document) => page.querySelector<HTMLElement>("[data-more]")

const show = (page: Document, href: string): void => {
  const [here, next] = [boxOf(document), boxOf(page)]
  const items = [...(next?.querySelectorAll("ul > li") ?? [])]
  const list = here?.querySelector("ul")
  if (!here || !next || !list || !items.length) throw new Error("Not a page of this list")
  list.append(...items)
  const [link, nextLink] = [here, next].map(
    (box) => box.querySelector("a[rel~=next]")?.parentElement
  )
  if (nextLink) link?.replaceWith(nextLink)
  else link?.remove()
  const nav = page.querySelector(NAV)
  if (nav) document.querySelector(NAV)?.replaceWith(nav)
  history.replaceState(null, "", href)
  items[0]?.querySelector("a")?.focus()
  const status = here.querySelector("[role=status]")
  if (status) status.textContent = next.dataset.more ?? ""
}

const follow = async (link: HTMLAnchorElement): Promise<void> => {
  link.ariaBusy = "true"
  try {
    const answer = await fetch(link.href)
    if (!answer.ok) throw new Error(String(answer.status))
    show(new DOMParser().parseFromString(await answer.text(), "text/html"), link.href)
  } catch {
    location.assign(link.href)
  }
}

document.addEventListener("click", (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  const link = (event.target as Element).closest<HTMLAnchorElement>(
    "[data-more] > p > a[rel~=next]"
  )
  if (!link) return
  event.preventDefault()
  if (!link.ariaBusy) void follow(link)
})
