import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import GoodsModule from "../modules/goods"

/** What the goods of a listing are: one row a product. */
export default defineLink(ProductModule.linkable.product, GoodsModule.linkable.ocopGoods)
