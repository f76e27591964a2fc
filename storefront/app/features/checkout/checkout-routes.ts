import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/** Routes that answer with a file have no component. */
const FILES = new Set(["contract-file", "commune-choices", "account-data-file"])
const fileOf = (name: string): string => `routes/${name}.${FILES.has(name) ? "ts" : "tsx"}`

/**
 * The pages of buying under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const checkoutRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["gio-hang", "cart"],
      ["thanh-toan", "checkout"],
      ["thanh-toan/xac-nhan", "checkout-review"],
      ["cam-on/:orderId", "thank-you"],
      ["tra-cuu-don-hang", "order-look-up"],
      ["tai-khoan", "account"],
      ["tai-khoan/mat-khau", "account-password"],
      ["don-hang/:orderId/hop-dong", "contract"],
      ["don-hang/:orderId/hop-dong.pdf", "contract-file"],
      ["xa-phuong.json", "commune-choices"],
      ["tai-khoan/don-hang", "account-orders"],
      ["tai-khoan/don-hang/:orderId", "account-order"],
      ["tai-khoan/dia-chi", "account-addresses"],
      ["tai-khoan/dia-chi/:addressId", "account-address"],
      ["tai-khoan/du-lieu", "account-data"],
      ["tai-khoan/du-lieu.json", "account-data-file"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, fileOf(file), { id: `${language}/${file}` })
  )
