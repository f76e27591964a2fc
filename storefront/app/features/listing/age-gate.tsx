import type { StoreProduct } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON, WIDE_BUTTON } from "~/ui/form-parts"
import { catalogPaths } from "../catalog/catalog-paths"
import { agePath } from "./listing-paths"

/** Stands in the place of an alcoholic drink until the visitor says to be of age. */
export const AgeGate = ({ product }: { product: Pick<StoreProduct, "title" | "handle"> }) => (
  <div className="mx-auto max-w-xl px-4 py-10">
    <div className={`${CARD} space-y-4`}>
      <h1 className="text-2xl font-bold">{m.age_title()}</h1>
      <p>{m.age_text({ title: product.title })}</p>
      <div className="flex flex-col gap-3 sm:flex-row">
        <form method="post" action={agePath()}>
          <input type="hidden" name="handle" value={product.handle} />
          <button className={WIDE_BUTTON}>{m.age_yes()}</button>
        </form>
        <a href={catalogPaths.products()} className={QUIET_BUTTON}>
          {m.age_no()}
        </a>
      </div>
      <p className="text-ink-soft">{m.age_note()}</p>
    </div>
  </div>
)
