import type { ReactNode } from "react"

// Drawn for this floor: plain strokes, no mark of any authority.

const Icon = ({ children }: { children: ReactNode }) => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    className="size-6 shrink-0"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {children}
  </svg>
)

export const ProductsIcon = () => (
  <Icon>
    <path d="M4 9h16l-1.5 11h-13z" />
    <path d="M8 9c0-3 1.5-5 4-5s4 2 4 5" />
  </Icon>
)

export const VerifyIcon = () => (
  <Icon>
    <path d="M12 3l7 3v5c0 4.5-3 8-7 10-4-2-7-5.5-7-10V6z" />
    <path d="M9 12l2.2 2.2L15.5 10" />
  </Icon>
)

export const CartIcon = () => (
  <Icon>
    <path d="M3 4h2.5l2.2 11h10l2-8H6.3" />
    <circle cx="9" cy="19.5" r="1.3" />
    <circle cx="17" cy="19.5" r="1.3" />
  </Icon>
)

export const OrdersIcon = () => (
  <Icon>
    <path d="M6 3h12v18l-3-2-3 2-3-2-3 2z" />
    <path d="M9 8h6M9 12h6" />
  </Icon>
)

export const AccountIcon = () => (
  <Icon>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6" />
  </Icon>
)

/** A paper lantern over a river: the floor's own sign. */
export const LanternSign = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" className="size-9 shrink-0">
    <path d="M16 2v3" stroke="var(--color-cinnamon)" strokeWidth="2" strokeLinecap="round" />
    <ellipse cx="16" cy="13" rx="10" ry="8" fill="var(--color-lantern)" />
    <path
      d="M16 5v16M11.5 6c-2 4-2 10 0 14M20.5 6c2 4 2 10 0 14"
      stroke="var(--color-cinnamon)"
      strokeWidth="1.3"
      fill="none"
    />
    <path
      d="M3 26c3-2.5 5-2.5 8 0s6 2.5 9 0 6-2.5 9 0"
      stroke="var(--color-river)"
      strokeWidth="2.5"
      fill="none"
      strokeLinecap="round"
    />
  </svg>
)
