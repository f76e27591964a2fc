import { Module } from "@medusajs/framework/utils"
import GoodsModuleService from "./service"

export const GOODS_MODULE = "ocop_goods"

export default Module(GOODS_MODULE, { service: GoodsModuleService })
