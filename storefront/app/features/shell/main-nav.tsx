import type { ReactElement } from "react"
import { m } from "~/paraglide/messages"
import { AccountIcon, CartIcon, OrdersIcon, ProductsIcon, VerifyIcon } from "./icons"
import { inside, remembered } from "~/ui/remembered"
import { shellPaths } from "./shell-paths"

interface Entry {
  href: string
  name: string
  icon: ReactElement
  /** Filled by islands/shell.ts, for a page is the same for everyone; takes no room of its own. */
  sign?: ReactElement
  /** The same for those who do not see the sign. */
  words?: ReactElement
}

const SIGN =
  "absolute -top-2 left-3.5 md:-top-2.5 md:-left-3.5 min-w-6 rounded-full bg-cinnamon px-1 text-center text-[1rem]/6 font-bold text-on-fill"

const CartSign = () => <span hidden data-cart-count aria-hidden="true" className={SIGN} />

const CartWords = () => (
  <span
    data-cart-words
    data-one={m.nav_cart_one({ count: "#" })}
    data-many={m.nav_cart_many({ count: "#" })}
    className="sr-only"
  />
)

const SignedInSign = () => (
  <span
    hidden
    data-signed-in
    aria-hidden="true"
    className="absolute -top-1 left-4.5 size-3 rounded-full border-2 border-paper bg-river"
  />
)

const SignedInWords = () => (
  <span hidden data-signed-in className="sr-only">
    ({m.nav_signed_in()})
  </span>
)

const entries = (): Entry[] => [
  { href: shellPaths.products(), name: m.nav_products(), icon: <ProductsIcon /> },
  { href: shellPaths.verify(), name: m.nav_verify(), icon: <VerifyIcon /> },
  {
    href: shellPaths.cart(),
    name: m.nav_cart(),
    icon: <CartIcon />,
    sign: <CartSign />,
    words: <CartWords />,
  },
  { href: shellPaths.orders(), name: m.nav_orders(), icon: <OrdersIcon /> },
  {
    href: shellPaths.account(),
    name: m.nav_account(),
    icon: <AccountIcon />,
    sign: <SignedInSign />,
    words: <SignedInWords />,
  },
]

/** Whether a page lies at or below an entry's address. */
const isCurrent = (href: string, pathname: string): boolean =>
  pathname === href || pathname.startsWith(`${href}/`)

const Entries = ({ current }: { current: string | null }) =>
  entries().map(({ href, name, icon, sign, words }) => (
    <li key={href}>
      <a
        href={href}
        aria-current={href === current ? "page" : undefined}
        className="flex h-full flex-col items-center gap-0.5 pt-2 text-center text-[1rem]/[1.1] tracking-tight text-ink [overflow-wrap:normal] hover:bg-sand aria-[current]:bg-river-soft aria-[current]:font-semibold aria-[current]:text-river-deep md:min-h-11 md:flex-row md:gap-2 md:rounded-soft md:px-3 md:pt-0 md:tracking-normal"
      >
        <span className="relative">
          {icon}
          {sign}
        </span>
        <span>
          {name}
          {words}
        </span>
      </a>
    </li>
  ))

const entriesHtml = remembered(Entries)

/** On a phone a bar at the lower edge, where a thumb reaches; on wider screens part of the header. */
export const MainNav = ({ pathname }: { pathname: string }) => (
  <nav
    aria-label={m.nav_label()}
    className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper md:static md:mt-1 md:border-0 md:bg-transparent"
  >
    <ul
      className="mx-auto grid h-(--tab-bar) max-w-page grid-cols-5 md:-mx-3 md:flex md:h-auto md:gap-1"
      {...inside(
        entriesHtml({
          current: entries().find(({ href }) => isCurrent(href, pathname))?.href ?? null,
        })
      )}
    />
  </nav>
)
