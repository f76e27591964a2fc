import { defineLink } from "@medusajs/framework/utils"
import LocalityModule from "../modules/locality"
import ProducerModule from "../modules/producer"

export default defineLink(
  { linkable: ProducerModule.linkable.ocopProducer, field: "commune_code" },
  { linkable: LocalityModule.linkable.ocopCommune, primaryKey: "code" },
  { readOnly: true }
)
