import { get, post, put } from "../http/endpoint"
import type {
  AdminSaveFloorRatesBody,
  ProducerSaveFairBody,
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

/** The same again opens no second one. 400 `shipping.fair_…` for its days; 404 `commune.not_found`. */
export const openFair = post<ProducerSaveFairBody, ProducerShippingResponse>(
  "/producer/ocop/shipping/fairs"
)

/** As opening; 404 `shipping.fair_not_found` for a closed one, one of somebody else and none. */
export const saveFair = put<ProducerSaveFairBody, ProducerShippingResponse>(
  "/producer/ocop/shipping/fairs/:fair_id"
)

/** Orders keep the place they were made with. 404 `shipping.fair_not_found`. */
export const closeFair = post<undefined, ProducerShippingResponse>(
  "/producer/ocop/shipping/fairs/:fair_id/close"
)

/** The table for producers without one, and how it came about. */
export const adminReadFloorRates = get<undefined, AdminFloorRatesResponse>(
  "/admin/ocop/shipping-rates"
)

/** It stands from today on. 400 `shipping.rates_…` for a table that does not answer everywhere. */
export const adminSaveFloorRates = put<AdminSaveFloorRatesBody, AdminFloorRatesResponse>(
  "/admin/ocop/shipping-rates"
)
