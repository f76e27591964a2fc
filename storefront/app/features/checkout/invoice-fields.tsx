import { m } from "~/paraglide/messages"
import { TextField } from "~/ui/form-parts"
import { wantsInvoice, type InvoiceField, type InvoiceTyped } from "./invoice-form"

interface Props {
  typed: InvoiceTyped
  errors: Partial<Record<InvoiceField, string>>
}

/** "Yêu cầu xuất hóa đơn": nobody has to, and it stays closed until somebody does. */
export const InvoiceFields = ({ typed, errors }: Props) => (
  <details open={wantsInvoice(typed)} className="rounded-soft border border-line p-3">
    <summary className="min-h-11 cursor-pointer py-2 font-medium">{m.invoice_wanted()}</summary>
    <div className="space-y-4">
      <p className="text-ink-soft">{m.invoice_hint()}</p>
      <TextField
        name="invoice_name"
        label={m.invoice_name()}
        value={typed.invoice_name}
        autoComplete="billing organization"
        error={errors.invoice_name}
      />
      <TextField
        name="invoice_tax_code"
        label={m.review_tax_code()}
        hint={m.invoice_tax_code_hint()}
        value={typed.invoice_tax_code}
        autoComplete="off"
        inputMode="numeric"
        error={errors.invoice_tax_code}
      />
      <TextField
        name="invoice_address"
        label={m.invoice_address()}
        value={typed.invoice_address}
        autoComplete="billing street-address"
        error={errors.invoice_address}
      />
      <TextField
        name="invoice_email"
        label={m.invoice_email()}
        value={typed.invoice_email}
        type="email"
        autoComplete="billing email"
        optional
        error={errors.invoice_email}
      />
    </div>
  </details>
)
