import { get } from "../http/endpoint"
import type { StoreContractResponse } from "./responses"

/** Header that carries the token an order look-up gave. */
export const CONTRACT_TOKEN_HEADER = "x-ocop-contract-token"

/**
 * The contract of an order, for the customer who placed it or whoever holds its token.
 * 404 `contract.not_found` for anyone else.
 */
export const readContract = get<undefined, StoreContractResponse>("/store/ocop/contracts/:order_id")

/** The same as `application/pdf`. */
export const readContractPdf = get<undefined, never>("/store/ocop/contracts/:order_id/pdf")
