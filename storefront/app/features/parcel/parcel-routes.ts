import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * The life of an order under one language's prefix ("" or "en"), for its buyer and its producer.
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const parcelRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["don-hang/:orderId", "order-parcel.tsx"],
      ["nha-san-xuat/don-hang", "work-orders.tsx"],
      ["nha-san-xuat/don-hang/:orderId", "work-order.tsx"],
      ["nha-san-xuat/don-hang/:orderId/tra-hang/:returnId/anh/:number", "work-photo.ts"],
      ["nha-san-xuat/quyet-toan", "work-statement.tsx"],
      ["nha-san-xuat/quyet-toan/:format", "work-statement-file.ts"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}`, {
      id: `${language}/${file.replace(/\.tsx?$/, "")}`,
    })
  )
