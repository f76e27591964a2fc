import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificationModule from "../modules/certification"

/** Which registered product a listing is: one to one, so that no certificate covers two listings. */
export default defineLink(
  ProductModule.linkable.product,
  CertificationModule.linkable.ocopRegisteredProduct
)
