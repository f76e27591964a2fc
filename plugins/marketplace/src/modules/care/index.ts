import { Module } from "@medusajs/framework/utils"
import CareModuleService from "./service"

export const CARE_MODULE = "ocop_care"

export default Module(CARE_MODULE, { service: CareModuleService })
