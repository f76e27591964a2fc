import { StatementPaymentProvider } from "./statement-provider"

/** A transfer to the producer's own account. */
export class VietQrPaymentProvider extends StatementPaymentProvider {
  static override identifier = "vietqr"
}
