import { renderToStaticMarkup } from "react-dom/server"
import { ProductGrid } from "~/features/catalog/product-card"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { readHandles } from "./handles"
import { readKept } from "./kept-products.server"

const MOST_SEEN = 6

/** Cards of products this browser has seen; nobody keeps the question. */
export const answerRecent = async (named: readonly string[]): Promise<Response> => {
  const { products } = await readKept(readHandles(named, MOST_SEEN))
  const html = products.length ? renderToStaticMarkup(<ProductGrid products={products} />) : ""
  return new Response(html, {
    headers: {
      ...PRIVATE_PAGE,
      "content-type": "text/html; charset=utf-8",
      "x-robots-tag": "noindex",
    },
  })
}
