import { MedusaService } from "@medusajs/framework/utils"
import { OcopCertificate } from "./models/certificate"
import { OcopCertificateChange } from "./models/certificate-change"
import { OcopRegisteredProduct } from "./models/registered-product"

export default class CertificationModuleService extends MedusaService({
  OcopRegisteredProduct,
  OcopCertificate,
  OcopCertificateChange,
}) {}
