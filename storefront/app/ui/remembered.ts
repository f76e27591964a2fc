import { createElement, type FunctionComponent } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { LRUCache } from "lru-cache"
import { getLocale } from "~/paraglide/runtime"

/** Room for some thousand product cards in both languages. */
const MOST_BYTES = 16 * 2 ** 20
const BYTES_A_LETTER = 2

const made = new LRUCache<string, string>({
  maxSize: MOST_BYTES,
  sizeCalculation: (html, key) => (html.length + key.length) * BYTES_A_LETTER + 1,
})

let parts = 0

/**
 * The inside of an element, made once for the same language and the same props, on whichever pages
 * it occurs: the key is all that is shown, so that what has changed is made anew and nobody sees
 * what is another's.
 *
 * @param Part shows nothing but its props, which are plain data: no clock, no address, no context
 */
export const remembered = <Props extends object>(Part: FunctionComponent<Props>) => {
  const part = parts++
  return (props: Props): string => {
    const key = JSON.stringify([part, getLocale(), props])
    const found = made.get(key)
    if (found !== undefined) return found
    const html = renderToStaticMarkup(createElement(Part, props))
    made.set(key, html)
    return html
  }
}

/** How what was remembered becomes the inside of an element. @param html made by React, hence safe */
export const inside = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } })
