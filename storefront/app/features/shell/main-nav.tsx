import type { ReactElement } from "react"
import { m } from "~/paraglide/messages"
import { AccountIcon, CartIcon, OrdersIcon, ProductsIcon, VerifyIcon } from "./icons"
import { shellPaths } from "./shell-paths"

interface Entry {
  href: string
  name: string
  icon: ReactElement
}

const entries = (): Entry[] => [
  { href: shellPaths.products(), name: m.nav_products(), icon: <ProductsIcon /> },
  { href: shellPaths.verify(), name: m.nav_verify(), icon: <VerifyIcon /> },
  { href: shellPaths.cart(), name: m.nav_cart(), icon: <CartIcon /> },
  { href: shellPaths.orders(), name: m.nav_orders(), icon: <OrdersIcon /> },
  { href: shellPaths.account(), name: m.nav_account(), icon: <AccountIcon /> },
]

/** Whether a page lies at or below an entry's address. */
const isCurrent = (href: string, pathname: string): boolean =>
  pathname === href || pathname.startsWith(`${href}/`)

/** On a phone a bar at the lower edge, where a thumb reaches; on wider screens part of the header. */
export const MainNav = ({ pathname }: { pathname: string }) => (
  <nav
    aria-label={m.nav_label()}
    className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper md:static md:mt-1 md:border-0 md:bg-transparent"
  >
    <ul className="mx-auto grid h-(--tab-bar) max-w-page grid-cols-5 md:-mx-3 md:flex md:h-auto md:gap-1">
      {entries().map(({ href, name, icon }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={isCurrent(href, pathname) ? "page" : undefined}
            className="flex h-full flex-col items-center gap-0.5 px-1 pt-2 text-center text-[1rem]/[1.1] text-ink hover:bg-sand aria-[current]:bg-river-soft aria-[current]:font-semibold aria-[current]:text-river-deep md:min-h-11 md:flex-row md:gap-2 md:rounded-soft md:px-3 md:pt-0"
          >
            {icon}
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
