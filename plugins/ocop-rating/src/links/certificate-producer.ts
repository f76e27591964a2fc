import { defineLink } from "@medusajs/framework/utils"
import CertificationModule from "../modules/certification"
import ProducerModule from "../modules/producer"

export default defineLink(
  { linkable: CertificationModule.linkable.ocopCertificate, field: "producer_id" },
  ProducerModule.linkable.ocopProducer,
  { readOnly: true }
)
