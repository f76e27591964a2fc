import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProducerModule from "../modules/producer"

/** A listing belongs to one producer; a producer has many listings. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  ProducerModule.linkable.ocopProducer
)
