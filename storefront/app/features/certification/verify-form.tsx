import { catalogPaths } from "~/features/catalog/catalog-paths"
import { BUTTON, TextField } from "~/ui/form-parts"
import { m } from "~/paraglide/messages"

/** Asks for a code; works as a plain GET form from any page. */
export const VerifyForm = ({ code = "", error }: { code?: string; error?: string }) => (
  <form action={catalogPaths.verify()} className="flex flex-wrap items-end gap-3">
    <div className="min-w-56 grow">
      <TextField
        name="code"
        label={m.verify_code()}
        hint={m.verify_example()}
        value={code}
        error={error}
      />
    </div>
    <button className={BUTTON}>{m.verify_button()}</button>
  </form>
)
