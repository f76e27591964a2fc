import { createCookie, type Cookie } from "react-router"

const DAY = 24 * 60 * 60

const shopCookie = (name: string, maxAge: number): Cookie =>
  createCookie(name, { httpOnly: true, sameSite: "lax", path: "/", maxAge })

/** How long each cookie lives; the privacy policy tells visitors the same. */
export const COOKIE_DAYS = {
  cart_days: 30,
  orders_days: 30,
  signin_days: 1,
  wishlist_days: 180,
} as const

const cartCookie = shopCookie("ocop_cart", COOKIE_DAYS.cart_days * DAY)
const ordersCookie = shopCookie("ocop_orders", COOKIE_DAYS.orders_days * DAY)
const customerCookie = shopCookie("ocop_customer", COOKIE_DAYS.signin_days * DAY)

/** More than a buyer places in a month, one of each seller counted; keeps the cookie small. */
const KEPT_ORDERS = 30

/** The server builds the address from a proxy's headers only where it was told to trust one. */
const isHttps = (request: Request): boolean => new URL(request.url).protocol === "https:"

const write = (cookie: Cookie, request: Request, value: unknown): Promise<string> =>
  cookie.serialize(value, { secure: isHttps(request) })

const clear = (cookie: Cookie): Promise<string> => cookie.serialize("", { maxAge: 0 })

const read = async (cookie: Cookie, request: Request): Promise<unknown> =>
  cookie.parse(request.headers.get("cookie")).catch(() => null)

const text = (value: unknown, shape: RegExp): string | null =>
  typeof value === "string" && shape.test(value) ? value : null

export const readCartId = async (request: Request): Promise<string | null> =>
  text(await read(cartCookie, request), /^[A-Za-z0-9_]{1,80}$/)

export const keepCartId = (request: Request, id: string) => write(cartCookie, request, id)
export const forgetCartId = () => clear(cartCookie)

export const readOrderIds = async (request: Request): Promise<string[]> => {
  const ids = await read(ordersCookie, request)
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string") : []
}

/** Remembers who placed the orders: only this browser may open their thank-you page. */
export const keepOrderIds = async (request: Request, ids: readonly string[]): Promise<string> => {
  const earlier = (await readOrderIds(request)).filter((one) => !ids.includes(one))
  return write(ordersCookie, request, [...ids, ...earlier].slice(0, KEPT_ORDERS))
}

/** Whoever signs out on a shared computer leaves no order to be opened there. */
export const forgetOrders = () => clear(ordersCookie)

export const readCustomerToken = async (request: Request): Promise<string | null> =>
  text(await read(customerCookie, request), /^[\w.-]{1,2000}$/)

export const keepCustomerToken = (request: Request, token: string) =>
  write(customerCookie, request, token)
export const forgetCustomerToken = () => clear(customerCookie)
