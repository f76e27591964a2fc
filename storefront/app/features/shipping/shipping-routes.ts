import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/** A producer's deliveries under one language's prefix ("" or "en"). */
export const shippingRoutes = (prefix: string, language: string): RouteConfigEntry[] => {
  const path = "nha-san-xuat/giao-hang"
  return [
    route(prefix ? `${prefix}/${path}` : path, "routes/producer-shipping.tsx", {
      id: `${language}/producer-shipping`,
    }),
  ]
}
