import { Module } from "@medusajs/framework/utils"
import PaymentStatementModuleService from "./service"

export const PAYMENT_STATEMENT_MODULE = "ocop_payment_statement"

export default Module(PAYMENT_STATEMENT_MODULE, { service: PaymentStatementModuleService })
