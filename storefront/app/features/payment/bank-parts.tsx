import { ERROR_MESSAGES, type BankAccountRow, type BankAccountView } from "@ocop/contracts"
import { BANKS } from "@ocop/rules"
import { formatInstant } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { SelectField, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import { BANK_FIELDS, type BankErrors, type BankField, type TypedBank } from "./bank-form"

const textOf = (errors: BankErrors, field: BankField): string | undefined => {
  const code = errors[field]
  return code && ERROR_MESSAGES[code][getLocale()]
}

export const bankSummary = (errors: BankErrors) =>
  BANK_FIELDS.flatMap((field) => {
    const text = textOf(errors, field)
    return text ? [{ field, text }] : []
  })

const BANK_OPTIONS = BANKS.map(({ bin, short_name, name }) => ({
  value: bin,
  label: `${short_name} – ${name}`,
}))

export const BankForm = ({ typed, errors }: { typed: TypedBank; errors: BankErrors }) => {
  const field = (name: BankField) => ({ name, value: typed[name], error: textOf(errors, name) })
  return (
    <form method="post" noValidate className="space-y-4">
      <SelectField
        {...field("bin")}
        label={m.payment_bank()}
        choose={m.pbank_choose()}
        options={BANK_OPTIONS}
      />
      <TextField
        {...field("account_number")}
        label={m.payment_number()}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        {...field("account_holder")}
        label={m.payment_holder()}
        hint={m.pbank_holder_hint()}
        autoComplete="off"
      />
      <button className={WIDE_BUTTON}>{m.pbank_save()}</button>
    </form>
  )
}

const Account = ({ account }: { account: BankAccountView }) => (
  <>
    <p>
      {account.bank_short_name} – {account.bank_name}
    </p>
    <p className="text-lg font-semibold break-all">{account.account_number}</p>
    <p>{account.account_holder}</p>
  </>
)

export const PresentAccount = ({ account }: { account: BankAccountView | null }) => (
  <section aria-labelledby="now" className={`${CARD} mb-6`}>
    <h2 id="now" className="mb-2 text-lg font-semibold">
      {m.pbank_now()}
    </h2>
    {account ? <Account account={account} /> : <p>{m.pbank_none()}</p>}
  </section>
)

export const EarlierAccounts = ({ history }: { history: readonly BankAccountRow[] }) =>
  history.length ? (
    <section aria-labelledby="earlier" className="mt-8">
      <h2 id="earlier" className="mb-2 text-lg font-semibold">
        {m.pbank_earlier()}
      </h2>
      <ul className="space-y-3">
        {history.map((account) => (
          <li key={account.id} className={CARD}>
            <Account account={account} />
            <p className="text-ink-soft">
              {account.replaced_at
                ? m.pbank_until({ time: formatInstant(account.replaced_at, getLocale()) })
                : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ) : null
