import type { ReactNode } from "react"

interface PagePartProps {
  id: string
  title: string
  children: ReactNode
}

/** A part of the page to which a link leads. */
export const PagePart = ({ id, title, children }: PagePartProps) => (
  <section id={id} aria-labelledby={`${id}-ten`} className="space-y-3">
    <h2 id={`${id}-ten`} className="text-xl font-bold">
      {title}
    </h2>
    {children}
  </section>
)
