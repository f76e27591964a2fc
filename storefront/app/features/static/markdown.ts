import { marked, type Tokens } from "marked"

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** Pages of this site, web, post and telephone; anything else, such as a script, is no link. */
const isLink = (href: string): boolean => /^(?:\/(?!\/)|#|https?:\/\/|mailto:|tel:)/i.test(href)

const renderer = new marked.Renderer()
const { link } = renderer

renderer.html = ({ text }: Tokens.HTML | Tokens.Tag) => escape(text)
// a picture from elsewhere would be refused by the pages' content policy anyway
renderer.image = ({ text }: Tokens.Image) => escape(text)
renderer.link = function (token: Tokens.Link) {
  return isLink(token.href) ? link.call(this, token) : escape(token.text)
}

/** Markdown of staff as HTML. HTML written in it is shown as text. */
export const toHtml = (markdown: string): string =>
  marked.parse(markdown, { renderer, async: false })
