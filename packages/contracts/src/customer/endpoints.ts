import { del, get, post } from "../http/endpoint"
import type { StoreOrderLookUpResponse } from "../orders/responses"
import type {
  CustomerAddressInput,
  StoreConsentBody,
  StoreDeleteAccountBody,
  StoreListOwnOrdersQuery,
  StoreOpenPhoneAccountBody,
} from "./requests"
import type {
  CustomerAddress,
  StoreConsentsResponse,
  StoreCustomerData,
  StoreDeletedAccountResponse,
  StoreOrdersResponse,
  StorePhoneAccountResponse,
} from "./responses"

/**
 * With the token of a registration at `/auth/customer/emailpass/register` whose name is a phone. Sent
 * twice, it is one account. 400 `producer.phone_malformed` where the name is no phone.
 */
export const openPhoneAccount = post<StoreOpenPhoneAccountBody, StorePhoneAccountResponse>(
  "/store/ocop/phone-accounts"
)

/**
 * Medusa's own, for buyers, producers and staff alike: a link to {@link setNewPassword} is sent to the
 * account. Says nothing of whether there is such an account; 429 when asked too often.
 */
export const askNewPassword = post<{ identifier: string }, unknown>(
  "/auth/customer/emailpass/reset-password"
)
/** Medusa's own, with the token of the link: good once, within 15 minutes; 401 afterwards. */
export const setNewPassword = post<{ password: string }, unknown>("/auth/customer/emailpass/update")

// From here on all are the signed-in customer's own; 401 without one.

export const listOwnOrders = get<StoreListOwnOrdersQuery, StoreOrdersResponse>(
  "/store/ocop/me/orders"
)
/** 404 `order.not_found` for another customer's. */
export const readOwnOrder = get<undefined, StoreOrderLookUpResponse>("/store/ocop/me/orders/:id")
export const listConsents = get<undefined, StoreConsentsResponse>("/store/ocop/me/consents")
/** 400 `consent.version_outdated` when the text has changed since it was read. */
export const giveConsent = post<StoreConsentBody, StoreConsentsResponse>("/store/ocop/me/consents")
export const exportOwnData = get<undefined, StoreCustomerData>("/store/ocop/me/data")
/**
 * 400 `customer.password_wrong`, `customer.orders_under_way`; 429 after several wrong passwords.
 * Sent twice, the second answers 401: there is no such customer any more.
 */
export const deleteAccount = post<StoreDeleteAccountBody, StoreDeletedAccountResponse>(
  "/store/ocop/me/deletion"
)

/** The stock address book; 400 `cart.recipient_incomplete` and others as for a cart's address. */
export const listAddresses = get<undefined, { addresses: CustomerAddress[] }>(
  "/store/customers/me/addresses"
)
export const addAddress = post<CustomerAddressInput, unknown>("/store/customers/me/addresses")
export const changeAddress = post<CustomerAddressInput, unknown>(
  "/store/customers/me/addresses/:id"
)
export const removeAddress = del<unknown>("/store/customers/me/addresses/:id")
