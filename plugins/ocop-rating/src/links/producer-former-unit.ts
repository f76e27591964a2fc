import { defineLink } from "@medusajs/framework/utils"
import LocalityModule from "../modules/locality"
import ProducerModule from "../modules/producer"

export default defineLink(
  { linkable: ProducerModule.linkable.ocopProducer, field: "former_unit_id" },
  LocalityModule.linkable.ocopFormerUnit,
  { readOnly: true }
)
