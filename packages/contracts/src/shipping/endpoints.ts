import { get, put } from "../http/endpoint"
import type {
  AdminSaveFloorRatesBody,
  ProducerSaveLimitBody,
  ProducerSavePickUpBody,
  ProducerSaveRatesBody,
  StoreDeliveryQuery,
} from "./requests"
import type {
  AdminFloorRatesResponse,
  ProducerShippingResponse,
  StoreDeliveryResponse,
  StoreShippingResponse,
} from "./responses"

/** 404 `product.not_found` or `commune.not_found`. */
export const readDelivery = get<StoreDeliveryQuery, StoreDeliveryResponse>(
  "/store/ocop/products/:handle/delivery"
)

/** Days, fee, limits and pick-up. 404 `product.not_found` or `commune.not_found`. */
export const readShipping = get<StoreDeliveryQuery, StoreShippingResponse>(
  "/store/ocop/products/:handle/shipping"
)

/** A producer's own deliveries. */
export const readProducerShipping = get<undefined, ProducerShippingResponse>(
  "/producer/ocop/shipping"
)

/** 400 `shipping.rates_…` for a table that does not answer everywhere. */
export const saveShippingRates = put<ProducerSaveRatesBody, ProducerShippingResponse>(
  "/producer/ocop/shipping/rates"
)

/** 400 `shipping.limit_…`; 404 `product.not_found` for a product of somebody else. */
export const saveShippingLimit = put<ProducerSaveLimitBody, ProducerShippingResponse>(
  "/producer/ocop/shipping/limits"
)

/** 404 `commune.not_found`. */
export const savePickUp = put<ProducerSavePickUpBody, ProducerShippingResponse>(
  "/producer/ocop/shipping/pick-up"
)

/** The table for producers without one, and how it came about. */
export const adminReadFloorRates = get<undefined, AdminFloorRatesResponse>(
  "/admin/ocop/shipping-rates"
)

/** It stands from today on. 400 `shipping.rates_…` for a table that does not answer everywhere. */
export const adminSaveFloorRates = put<AdminSaveFloorRatesBody, AdminFloorRatesResponse>(
  "/admin/ocop/shipping-rates"
)
