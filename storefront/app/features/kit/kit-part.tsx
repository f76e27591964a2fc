import type { ReactNode } from "react"

export const KitPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="space-y-4 border-t border-line pt-6">
    <h2 className="text-2xl">{title}</h2>
    {children}
  </section>
)

/** One state with its name, as the code calls it. */
export const KitState = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <p className="mb-1 text-ink-soft">{name}</p>
    {children}
  </div>
)
