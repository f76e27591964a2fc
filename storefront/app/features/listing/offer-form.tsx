import type { ListingPack, ProducerListing } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { INPUT, QUIET_BUTTON } from "~/ui/form-parts"

export interface Refused {
  listing: string
  variant: string
  what: string
  value: string
  text: string
}

interface FieldProps {
  listing: ProducerListing
  pack: ListingPack
  what: "price" | "stock"
  refused: Refused | null
}

/** Words of the field and of its button, which a screen reader hears without the row around them. */
const wordsOf = ({ listing, pack, what }: FieldProps) => {
  const named = { pack: pack.title, title: listing.title }
  return what === "price"
    ? { label: m.plist_price_of(named), button: m.plist_save_price_of(named), value: pack.price }
    : { label: m.plist_stock_of(named), button: m.plist_save_stock_of(named), value: pack.stock }
}

/** One number of one pack, saved by itself; what was refused stays as it was typed. */
const NumberForm = (props: FieldProps) => {
  const { listing, pack, what, refused } = props
  const { label, button, value } = wordsOf(props)
  const isMine =
    refused?.listing === listing.id && refused.variant === pack.variant_id && refused.what === what
  const id = `${what}-${pack.variant_id}`
  return (
    <form method="post">
      <input type="hidden" name="listing" value={listing.id} />
      <input type="hidden" name="variant" value={pack.variant_id} />
      <input type="hidden" name="what" value={what} />
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div className="flex items-end gap-2">
        <input
          id={id}
          name="value"
          inputMode="numeric"
          defaultValue={isMine ? refused.value : (value ?? "")}
          aria-invalid={isMine ? true : undefined}
          aria-describedby={isMine ? `${id}-error` : undefined}
          className={INPUT}
        />
        <button className={QUIET_BUTTON} aria-label={button}>
          {m.plist_save()}
        </button>
      </div>
      {isMine ? (
        <p id={`${id}-error`} role="alert" className="mt-1 font-medium text-danger">
          {refused.text}
        </p>
      ) : null}
    </form>
  )
}

/** Price and stock of every pack. */
export const PackForms = ({
  listing,
  refused,
}: {
  listing: ProducerListing
  refused: Refused | null
}) => (
  <ul className="space-y-4">
    {listing.packs.map((pack) => (
      <li key={pack.variant_id} className="grid gap-3 border-t border-line pt-3 sm:grid-cols-2">
        <NumberForm listing={listing} pack={pack} what="price" refused={refused} />
        {pack.stock === null ? null : (
          <div>
            <NumberForm listing={listing} pack={pack} what="stock" refused={refused} />
            {pack.reserved ? (
              <p className="text-ink-soft">{m.plist_reserved({ count: String(pack.reserved) })}</p>
            ) : null}
          </div>
        )}
      </li>
    ))}
  </ul>
)
