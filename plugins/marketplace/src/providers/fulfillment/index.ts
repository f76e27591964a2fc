import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { OcopFulfillmentService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [OcopFulfillmentService] })
