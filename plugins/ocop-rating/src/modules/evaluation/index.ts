import { Module } from "@medusajs/framework/utils"
import EvaluationModuleService from "./service"

export const EVALUATION_MODULE = "ocop_evaluation"

export default Module(EVALUATION_MODULE, { service: EvaluationModuleService })
