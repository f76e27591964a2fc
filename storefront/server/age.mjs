// @ts-check
// Which of a product page's two faces a visitor gets: the one that asks for the age, or the page.

const PRODUCT = /^\/(?:en\/)?san-pham\/[^/]+\/?$/
const SAID_YES = /(?:^|;\s*)ocop_tuoi=18(?:;|$)/
const QUERY = "tuoi"

/**
 * The address of the page for somebody who has said to be of age; the cookie itself never reaches
 * the making of a page that others get as well.
 *
 * @param {URL} url @param {string | undefined} cookies @returns {URL}
 */
export const asAdult = (url, cookies) => {
  if (!PRODUCT.test(url.pathname) || !SAID_YES.test(cookies ?? "")) return url
  const adult = new URL(url)
  adult.searchParams.delete(QUERY)
  adult.searchParams.append(QUERY, "18")
  return adult
}
