import { get, post, put } from "../http/endpoint"
import type {
  AdminApproveListingBody,
  AdminListListingChangesQuery,
  AdminListTakedownsQuery,
  AdminMoveTakedownBody,
  AdminOpenTakedownBody,
  AdminReturnListingBody,
  ProducerSaveListingBody,
  ProducerSetPriceBody,
  ProducerSetStockBody,
  ProducerUploadPhotoBody,
} from "./requests"
import type {
  AdminListingChangeListResponse,
  AdminListingChangeResponse,
  AdminTakedownListResponse,
  AdminTakedownResponse,
  ProducerListingListResponse,
  ProducerListingResponse,
  ProducerPhotoResponse,
  ProducerPriceHistoryResponse,
} from "./responses"

const LISTING = "/producer/ocop/listings/:id"

/** Of one producer, named in the header `PRODUCER_HEADER`; so with every route below. */
export const listOwnListings = get<undefined, ProducerListingListResponse>(
  "/producer/ocop/listings"
)
/** 201: a new draft. */
export const createListing = post<ProducerSaveListingBody, ProducerListingResponse>(
  "/producer/ocop/listings"
)
/** 404 `listing.not_found` for another producer's listing, here and below. */
export const readOwnListing = get<undefined, ProducerListingResponse>(LISTING)
/** Writes into the open draft, which is begun where there is none. `listing.change_waiting` while one waits. */
export const saveListingDraft = put<ProducerSaveListingBody, ProducerListingResponse>(
  `${LISTING}/draft`
)
/** `listing.rules_block` while a hit blocks. */
export const submitListing = post<undefined, ProducerListingResponse>(`${LISTING}/submit`)
export const withdrawListing = post<undefined, ProducerListingResponse>(`${LISTING}/withdraw`)
/** At once, without staff. */
export const setListingPrice = put<ProducerSetPriceBody, ProducerListingResponse>(
  `${LISTING}/price`
)
export const setListingStock = put<ProducerSetStockBody, ProducerListingResponse>(
  `${LISTING}/stock`
)
export const pauseListing = post<undefined, ProducerListingResponse>(`${LISTING}/pause`)
export const resumeListing = post<undefined, ProducerListingResponse>(`${LISTING}/resume`)
export const readPriceHistory = get<undefined, ProducerPriceHistoryResponse>(`${LISTING}/prices`)
/** 201, and 200 for a picture the producer uploaded before. */
export const uploadListingPhoto = post<ProducerUploadPhotoBody, ProducerPhotoResponse>(
  "/producer/ocop/listing-photos"
)

const CHANGE = "/admin/ocop/listing-changes/:id"

export const adminListListingChanges = get<
  AdminListListingChangesQuery,
  AdminListingChangeListResponse
>("/admin/ocop/listing-changes")
export const adminReadListingChange = get<undefined, AdminListingChangeResponse>(CHANGE)
export const adminApproveListing = post<AdminApproveListingBody, AdminListingChangeResponse>(
  `${CHANGE}/approve`
)
export const adminReturnListing = post<AdminReturnListingBody, AdminListingChangeResponse>(
  `${CHANGE}/return`
)

/** `:id` of a listing or of a product. */
export const adminOpenTakedown = post<AdminOpenTakedownBody, AdminTakedownResponse>(
  "/admin/ocop/listings/:id/takedowns"
)
export const adminListTakedowns = get<AdminListTakedownsQuery, AdminTakedownListResponse>(
  "/admin/ocop/takedowns"
)
export const adminReadTakedown = get<undefined, AdminTakedownResponse>("/admin/ocop/takedowns/:id")
export const adminExecuteTakedown = post<AdminMoveTakedownBody, AdminTakedownResponse>(
  "/admin/ocop/takedowns/:id/execute"
)
export const adminDismissTakedown = post<AdminMoveTakedownBody, AdminTakedownResponse>(
  "/admin/ocop/takedowns/:id/dismiss"
)
export const adminLiftTakedown = post<AdminMoveTakedownBody, AdminTakedownResponse>(
  "/admin/ocop/takedowns/:id/lift"
)
