import { route, type RouteConfigEntry } from "@react-router/dev/routes"

const at = (prefix: string, path: string): string => (prefix ? `${prefix}/${path}` : path)

/** Pages of paying, the buyer's and the producer's, under one language's prefix. */
export const paymentRoutes = (prefix: string, language: string): RouteConfigEntry[] => [
  route(at(prefix, "don-hang/:orderId/thanh-toan"), "routes/order-payment.tsx", {
    id: `${language}/order-payment`,
  }),
  route(at(prefix, "don-hang/:orderId/ma-qr.png"), "routes/order-payment-qr.ts", {
    id: `${language}/order-payment-qr`,
  }),
  route(at(prefix, "nha-san-xuat/tai-khoan-ngan-hang"), "routes/producer-bank.tsx", {
    id: `${language}/producer-bank`,
  }),
]
