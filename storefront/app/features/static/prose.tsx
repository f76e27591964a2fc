import type { ReactNode } from "react"

export const Prose = ({ title, children }: { title: string; children: ReactNode }) => (
  <article className="mx-auto max-w-text space-y-4 px-4 py-8">
    <h1 className="text-3xl font-bold text-cinnamon-deep">{title}</h1>
    {children}
  </article>
)

export const ProsePart = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="space-y-2">
    <h2 className="text-xl font-semibold">{title}</h2>
    {children}
  </section>
)
