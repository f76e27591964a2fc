import { Module } from "@medusajs/framework/utils"
import AddressModuleService from "./service"

export const ADDRESS_MODULE = "ocop_address"

export default Module(ADDRESS_MODULE, { service: AddressModuleService })
