import type { CustomerAddress } from "@ocop/contracts"
import { redirect } from "react-router"
import { m } from "~/paraglide/messages"
import { AccountTrail } from "~/features/checkout/account-trail"
import { deleteAddress, findAddresses } from "~/features/checkout/address-book.server"
import { checkoutPaths } from "~/features/checkout/checkout-paths"
import { textOf } from "~/features/checkout/form-result"
import { openAccount, ownOr404 } from "~/features/checkout/own-account.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { formatPhone } from "~/lib/format"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/account-addresses"

export const meta = () => [
  { title: pageTitle(m.account_addresses()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

export const loader = async ({ request }: Route.LoaderArgs) => ({
  addresses: await findAddresses((await openAccount(request)).api),
})

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openAccount(request)
  await ownOr404(deleteAddress(api, textOf(await request.formData(), "remove", 80)))
  return redirect(checkoutPaths.addresses(), { status: 303 })
}

const AddressCard = ({ address }: { address: CustomerAddress }) => {
  const { id, first_name, phone, address_1, city, province } = address
  return (
    <li className={`${CARD} mb-3`}>
      {address.is_default_shipping ? <p className="font-semibold">{m.address_default()}</p> : null}
      <p>
        {first_name}, {formatPhone(phone ?? "")}
        <br />
        {[address_1, city, province].filter(Boolean).join(", ")}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <a
          href={checkoutPaths.address(id)}
          className={QUIET_BUTTON}
          aria-label={m.address_change_named({ address: address_1 ?? "" })}
        >
          {m.address_change()}
        </a>
        <form method="post">
          <button
            name="remove"
            value={id}
            className={QUIET_BUTTON}
            aria-label={m.address_remove_named({ address: address_1 ?? "" })}
          >
            {m.address_remove()}
          </button>
        </form>
      </div>
    </li>
  )
}

export default function AccountAddressesPage({ loaderData }: Route.ComponentProps) {
  const { addresses } = loaderData
  return (
    <div className="mx-auto max-w-3xl px-4 py-6">
      <AccountTrail />
      <h1 className="mb-4 text-2xl font-bold">{m.account_addresses()}</h1>
      {addresses.length ? null : <p className="mb-4">{m.address_none()}</p>}
      <ul>
        {addresses.map((address) => (
          <AddressCard key={address.id} address={address} />
        ))}
      </ul>
      <a href={checkoutPaths.newAddress()} className={WIDE_BUTTON}>
        {m.address_add()}
      </a>
    </div>
  )
}
