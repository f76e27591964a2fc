import { route, type RouteConfigEntry } from "@react-router/dev/routes"

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
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}.tsx`, { id: `${language}/${file}` })
  )
