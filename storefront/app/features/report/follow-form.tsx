import { m } from "~/paraglide/messages"
import { QUIET_BUTTON, TextField } from "~/ui/form-parts"
import { reportPaths } from "./report-paths"

/** For whoever has a receipt on paper. `typed` is null while nothing was typed. */
export const FollowForm = ({ typed }: { typed: string | null }) => (
  <section aria-labelledby="follow" className="mt-10 border-t border-line pt-6">
    <h2 id="follow" className="mb-2 text-xl font-bold">
      {m.report_follow_part()}
    </h2>
    <form method="get" action={reportPaths.form()} noValidate className="space-y-4">
      <TextField
        name="bien-nhan"
        label={m.report_follow_label()}
        hint={m.report_follow_hint()}
        value={typed ?? ""}
        error={typed === null ? undefined : m.report_follow_unknown()}
      />
      <button className={QUIET_BUTTON}>{m.report_follow_show()}</button>
    </form>
  </section>
)
