import { ApiError } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { refusalText } from "~/features/checkout/words"
import { PaymentBlock } from "~/features/payment/payment-block"
import { parcelPaths } from "~/features/parcel/parcel-paths"
import { paymentPaths } from "~/features/payment/payment-paths"
import { openPayment, sayTransferred } from "~/features/payment/payment.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { Notice } from "~/ui/form-parts"
import type { Route } from "./+types/order-payment"

export const meta = () => [
  { title: pageTitle(m.payment_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** Someone else's payment is no page at all. */
export const loader = ({ request, params }: Route.LoaderArgs) =>
  openPayment(request, params.orderId)

export const action = async ({ request, params }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const note = (await request.formData()).get("note")
  try {
    await sayTransferred(request, params.orderId, typeof note === "string" ? note : "")
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const isNote = error.code === "payment.note_too_long"
    const text = refusalText(error.code)
    return data(
      { notice: isNote ? null : text, problem: isNote ? text : undefined },
      error.status || 503
    )
  }
  return redirect(paymentPaths.payment(params.orderId), { status: 303 })
}

export default function OrderPaymentPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const number = loaderData.payment.order_number
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <h1 className="mb-4 text-2xl font-bold">{m.order_heading({ number })}</h1>
      <Notice text={actionData?.notice ?? null} />
      <PaymentBlock read={loaderData} problem={actionData?.problem} />
      <p className="mt-4">
        <a
          href={parcelPaths.order(params.orderId)}
          className="inline-block py-2 text-river underline"
        >
          {m.payment_back_to_order()}
        </a>
      </p>
    </div>
  )
}
