import { Module } from "@medusajs/framework/utils"
import LocalityModuleService from "./service"

export const LOCALITY_MODULE = "ocop_locality"

export default Module(LOCALITY_MODULE, { service: LocalityModuleService })
