// @ts-check
/** @typedef {import("./measure.mjs").Case} Case */

export const NAMES = {
  listing: "Our listing: 4 stars, cooperatives, all facets",
  stock: "Stock listing with calculated prices",
  coffee: "Search “ca phe”",
  honey: "Search “mat ong rung”",
  pages: "Product page (HTML), 60 products in turn",
  page: "Product page (HTML), one product",
}

const PAGE_SIZE = 24

/** @param {any} body an answer of our listing */
const isFull = (body) => body.count > 0 && body.products.length > 0 && body.facets.stars.length > 0

/** @param {any} body an answer of the stock listing */
const isPriced = (body) =>
  body.products.length === PAGE_SIZE &&
  body.products.every((/** @type {any} */ product) =>
    product.variants.every(
      (/** @type {any} */ variant) => variant.calculated_price.calculated_amount > 0
    )
  )

/**
 * @param {string} origin of the API
 * @param {import("../../scripts/lib/scale/shop.mjs").Shop} shop
 * @returns {Case[]}
 */
export const apiCases = (origin, { publishableKey, regionId }) => {
  const headers = { "x-publishable-api-key": publishableKey }
  const ours = (/** @type {string} */ name, /** @type {string} */ query) => ({
    name,
    origin,
    headers,
    paths: [`/store/ocop/products?per_page=${PAGE_SIZE}&${query}`],
    check: async (/** @type {Response} */ answer) => isFull(await answer.json()),
  })
  const stock = `limit=${PAGE_SIZE}&fields=*variants.calculated_price&region_id=${regionId}`
  return [
    ours(NAMES.listing, "stars=4&producer_kind=cooperative"),
    {
      name: NAMES.stock,
      origin,
      headers,
      paths: [`/store/products?${stock}`],
      check: async (answer) => isPriced(await answer.json()),
    },
    ours(NAMES.coffee, "q=ca%20phe"),
    ours(NAMES.honey, "q=mat%20ong%20rung"),
  ]
}

/** @param {string} api @param {string} publishableKey @returns {Promise<{ handle: string, title: string }[]>} */
export const someProducts = async (api, publishableKey) => {
  const headers = { "x-publishable-api-key": publishableKey }
  const answer = await fetch(`${api}/store/ocop/products?per_page=60`, { headers })
  return (await answer.json()).products
}

/**
 * @param {string} origin of the storefront
 * @param {{ handle: string, title: string }[]} products
 * @returns {Case[]}
 */
export const pageCases = (origin, products) => {
  const paths = products.map(({ handle }) => `/san-pham/${handle}`)
  const check = async (/** @type {Response} */ answer) => {
    const html = await answer.text()
    return html.includes("</html>") && html.includes(products[0]?.title ?? "no product")
  }
  return [
    { name: NAMES.pages, origin, paths, check },
    { name: NAMES.page, origin, paths: paths.slice(0, 1), check },
  ]
}
