import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CodPaymentProvider } from "./cod"
import { VietQrPaymentProvider } from "./vietqr"

export default ModuleProvider(Modules.PAYMENT, {
  services: [CodPaymentProvider, VietQrPaymentProvider],
})
