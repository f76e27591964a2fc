import { MedusaService } from "@medusajs/framework/utils"
import { OcopConsent } from "./models/consent"

export default class ConsentModuleService extends MedusaService({ OcopConsent }) {}
