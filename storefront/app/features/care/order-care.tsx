import { m } from "~/paraglide/messages"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { carePaths } from "./care-paths"

/** From an order to its seller, and to the floor. */
export const OrderCare = ({ orderId }: { orderId: string }) => (
  <ul className="mb-6 flex flex-wrap gap-3">
    <li>
      <a href={carePaths.askAboutOrder(orderId)} className={QUIET_BUTTON}>
        {m.care_ask_order()}
      </a>
    </li>
    <li>
      <a href={carePaths.complain(orderId)} className={QUIET_BUTTON}>
        {m.care_complain()}
      </a>
    </li>
  </ul>
)
