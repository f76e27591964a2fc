import { m } from "~/paraglide/messages"

/** Stands on every page while the demonstration seed is loaded; it cannot be closed. */
export const DemoNotice = () => (
  <section aria-label={m.demo_title()} className="border-b border-lantern bg-lantern-soft">
    <p className="mx-auto max-w-page px-4 py-2">
      <strong>{m.demo_title()}.</strong> {m.demo_text()}
    </p>
  </section>
)
