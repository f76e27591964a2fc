import { PAYMENT_NOTE_MAX, type StorePaymentResponse } from "@ocop/contracts"
import copyScript from "~/islands/copy.ts?worker&url"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { INPUT, Labelled, QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import { paymentPaths } from "./payment-paths"
import { paymentView, type TransferLine, type TransferView } from "./payment-view"
import { lineName, paymentSaid } from "./payment-words"

const Qr = ({ transfer: { qr, amount, code } }: { transfer: TransferView }) => (
  <svg
    role="img"
    aria-label={m.payment_qr_label({ amount, code })}
    viewBox={`0 0 ${qr.size} ${qr.size}`}
    shapeRendering="crispEdges"
    className="aspect-square w-full max-w-72 rounded-soft bg-code-ground"
  >
    <path d={qr.path} className="fill-code-ink" />
  </svg>
)

const Line = ({ name, shown, copied }: TransferLine) => (
  <div className="border-t border-line py-2">
    <dt className="text-ink-soft">{lineName(name)}</dt>
    <dd className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <span className={copied ? "text-lg font-semibold break-all select-all" : undefined}>
        {shown}
      </span>
      {copied ? (
        <button type="button" hidden data-copy={copied} className={QUIET_BUTTON}>
          {m.payment_copy()}
          <span className="sr-only"> {lineName(name)}</span>
        </button>
      ) : null}
    </dd>
  </div>
)

const Transfer = ({ transfer, orderId }: { transfer: TransferView; orderId: string }) => (
  <div className="mb-4 gap-6 sm:grid sm:grid-cols-2">
    <div className="mb-4">
      <p className="mb-3">{m.payment_qr_how()}</p>
      <Qr transfer={transfer} />
      <a
        href={paymentPaths.picture(orderId)}
        download={`vietqr-${orderId}.png`}
        className="inline-flex min-h-11 items-center underline"
      >
        {m.payment_qr_save()}
      </a>
    </div>
    <div>
      <p className="mb-2">{m.payment_by_hand()}</p>
      <dl>
        {transfer.lines.map((line) => (
          <Line key={line.name} {...line} />
        ))}
      </dl>
      <p role="status" data-copied={m.payment_copied()} />
      <script defer src={copyScript} />
    </div>
  </div>
)

const StateTransfer = ({ orderId, problem }: { orderId: string; problem?: string }) => (
  <form method="post" action={paymentPaths.payment(orderId)} className="space-y-3">
    <Labelled
      name="note"
      label={m.payment_note()}
      hint={m.payment_note_hint()}
      optional
      error={problem}
    >
      <input
        id="note"
        name="note"
        maxLength={PAYMENT_NOTE_MAX}
        aria-describedby={problem ? "note-error note-hint" : "note-hint"}
        aria-invalid={problem ? true : undefined}
        className={INPUT}
      />
    </Labelled>
    <button className={WIDE_BUTTON}>{m.payment_transferred()}</button>
  </form>
)

const Note = ({ text }: { text: string | null }) =>
  text ? <p className="mb-2 break-words whitespace-pre-line">{text}</p> : null

/** How an order is paid and where that stands; its one button is a form of its own page. */
export const PaymentBlock = ({
  read,
  problem,
}: {
  read: StorePaymentResponse
  problem?: string
}) => {
  const view = paymentView(read, getLocale())
  const orderId = read.payment.order_id
  return (
    <section aria-labelledby="thanh-toan" className={`mb-6 ${CARD}`}>
      <h2 id="thanh-toan" className="mb-2 text-xl font-bold">
        {view.method === "cod" ? m.payment_title_cash() : m.payment_title_transfer()}
      </h2>
      <p className="mb-3 font-semibold">{paymentSaid(view)}</p>
      <Note text={view.producerNote && m.payment_producer_says({ note: view.producerNote })} />
      <Note text={view.buyerNote && m.payment_you_said({ note: view.buyerNote })} />
      {view.hasNoAccount ? <p className="mb-3">{m.payment_no_account()}</p> : null}
      {view.transfer ? <Transfer transfer={view.transfer} orderId={orderId} /> : null}
      {view.mayStateTransfer ? <StateTransfer orderId={orderId} problem={problem} /> : null}
      <p className="mt-4 text-ink-soft">{m.payment_direct()}</p>
    </section>
  )
}
