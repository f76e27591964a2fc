import type { CustomerAddress } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { WIDE_BUTTON } from "~/ui/form-parts"
import { AddressFields } from "./address-fields"
import { checkoutPaths } from "./checkout-paths"
import { InvoiceFields } from "./invoice-fields"
import { PersonFields } from "./person-fields"
import type { Places } from "./places.server"
import type { RecipientField, RecipientTyped } from "./recipient-form"

interface Props {
  typed: RecipientTyped
  places: Places
  errors: Partial<Record<RecipientField, string>>
  book: CustomerAddress[]
}

/** Addresses kept in the account: one tap fills the form. */
const Book = ({ book }: Pick<Props, "book">) =>
  book.length ? (
    <nav aria-label={m.checkout_from_book()} className="mb-4">
      <p className="font-medium">{m.checkout_from_book()}</p>
      <ul>
        {book.map(({ id, first_name, address_1, city }) => (
          <li key={id}>
            <a
              href={`${checkoutPaths.checkout()}?dia-chi=${id}`}
              className="inline-block py-2 underline"
            >
              {[first_name, address_1, city].filter(Boolean).join(", ")}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null

export const CheckoutForm = ({ typed, places, errors, book }: Props) => (
  <>
    <Book book={book} />
    <form method="post" noValidate className="space-y-4">
      {/* Enter in a field takes the first button of a form: it must be the one that goes on. */}
      <button name="step" value="continue" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <PersonFields typed={typed} errors={errors} />
      <AddressFields places={places} typed={typed} errors={errors} />
      <InvoiceFields typed={typed} errors={errors} />
      <button name="step" value="continue" className={WIDE_BUTTON}>
        {m.checkout_continue()}
      </button>
    </form>
  </>
)
