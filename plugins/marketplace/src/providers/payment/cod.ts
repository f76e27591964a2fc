import { StatementPaymentProvider } from "./statement-provider"

/** Cash to whoever hands over the goods. */
export class CodPaymentProvider extends StatementPaymentProvider {
  static override identifier = "cod"
}
