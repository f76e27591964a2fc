import { openPaymentPicture } from "~/features/payment/payment.server"
import type { Route } from "./+types/order-payment-qr"

export const loader = async ({ request, params }: Route.LoaderArgs) =>
  new Response(await openPaymentPicture(request, params.orderId), {
    headers: { "content-type": "image/png", "cache-control": "private, no-store" },
  })
