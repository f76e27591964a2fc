import { m } from "~/paraglide/messages"
import { Notice } from "~/ui/form-parts"

/** Says plainly that nothing was lost and nothing was ordered. */
export const OutageNotice = () => <Notice text={m.checkout_outage()} />
