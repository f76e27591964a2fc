import { get, post } from "../http/endpoint"
import type {
  AcceptReturnBody,
  AdminListEscalationsQuery,
  ProducerFailedBody,
  ProducerGoodsBackBody,
  ProducerHandOverBody,
  ProducerListOrdersQuery,
  ProducerMoveBody,
  ProducerRefundBody,
  ProducerRefuseOrderBody,
  ProducerReturnedBody,
  ProducerStatementQuery,
  RefuseReturnBody,
  StoreCancelOrderBody,
  StoreDisputeReturnBody,
  StoreListOwnParcelsQuery,
  StoreRequestReturnBody,
  StoreWithdrawReturnBody,
} from "./requests"
import type {
  AdminEscalationListResponse,
  ProducerOrderListResponse,
  ProducerOrderResponse,
  ProducerStatementResponse,
  StoreParcelResponse,
  StoreParcelStatesResponse,
} from "./responses"

// Of the buyer. `:id` is the order's. Writes need the customer's session, or the phone of the order:
// 404 `order.not_found` for anybody else, 429 after several wrong phones.

/** For whoever holds the order's unguessable id, as `readOrder`. */
export const readParcel = get<undefined, StoreParcelResponse>("/store/ocop/orders/:id/parcel")
/** Of those orders that are the customer's who is signed in; 401 for guests. */
export const listOwnParcels = get<StoreListOwnParcelsQuery, StoreParcelStatesResponse>(
  "/store/ocop/me/parcels"
)
/** 400 `parcel.cancel_too_late`. Sent twice it is cancelled once. */
export const cancelOrder = post<StoreCancelOrderBody, StoreParcelResponse>(
  "/store/ocop/orders/:id/cancel"
)
/** 400 `return.not_delivered`, `return.already_open`, `return.too_late`, `photo.unreadable`. */
export const requestReturn = post<StoreRequestReturnBody, StoreParcelResponse>(
  "/store/ocop/orders/:id/returns"
)
export const withdrawReturn = post<StoreWithdrawReturnBody, StoreParcelResponse>(
  "/store/ocop/orders/:id/returns/:return_id/withdraw"
)
/** 400 `return.answer_not_due` while the producer's answer is not late. */
export const disputeReturn = post<StoreDisputeReturnBody, StoreParcelResponse>(
  "/store/ocop/orders/:id/returns/:return_id/dispute"
)

// Of a producer's members. 404 `order.not_found` for another producer's order.
// Every move answers the order; sent twice it is made once; 400 `parcel.changed` when the version
// seen is no longer the parcel's.

export const listProducerOrders = get<ProducerListOrdersQuery, ProducerOrderListResponse>(
  "/producer/ocop/orders"
)
export const readProducerOrder = get<undefined, ProducerOrderResponse>("/producer/ocop/orders/:id")
export const acceptOrder = post<ProducerMoveBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/accept"
)
export const refuseOrder = post<ProducerRefuseOrderBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/refuse"
)
export const prepareOrder = post<ProducerMoveBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/prepare"
)
export const handOverOrder = post<ProducerHandOverBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/hand-over"
)
export const stateDelivered = post<ProducerMoveBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/delivered"
)
export const stateFailed = post<ProducerFailedBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/failed"
)
export const stateReturning = post<ProducerMoveBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/returning"
)
export const stateReturned = post<ProducerReturnedBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/returned"
)

export const acceptReturn = post<AcceptReturnBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/returns/:return_id/accept"
)
export const refuseReturn = post<RefuseReturnBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/returns/:return_id/refuse"
)
export const stateGoodsBack = post<ProducerGoodsBackBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/returns/:return_id/goods-back"
)
/** Records what the producer says it gave back; the floor moves no money. */
export const stateRefund = post<ProducerRefundBody, ProducerOrderResponse>(
  "/producer/ocop/orders/:id/returns/:return_id/refund"
)
/** `image/jpeg`; photos count from 1. */
export const readReturnPhoto = get<undefined, never>(
  "/producer/ocop/orders/:id/returns/:return_id/photos/:number"
)

/** 400 `statement.period_wrong` when it ends before it begins or spans more than a year. */
export const readStatement = get<ProducerStatementQuery, ProducerStatementResponse>(
  "/producer/ocop/statements"
)
/** The same as `text/csv`, UTF-8 with a byte order mark, for spreadsheets. */
export const readStatementCsv = get<ProducerStatementQuery, never>("/producer/ocop/statements/csv")
/** The same as an Excel workbook. */
export const readStatementXlsx = get<ProducerStatementQuery, never>(
  "/producer/ocop/statements/xlsx"
)

// Of staff.

export const adminListEscalations = get<AdminListEscalationsQuery, AdminEscalationListResponse>(
  "/admin/ocop/escalations"
)
/** Ends an order its producer does not answer; `:id` is the order's. */
export const adminRefuseOrder = post<ProducerRefuseOrderBody, StoreParcelResponse>(
  "/admin/ocop/escalations/orders/:id/refuse"
)
export const adminAcceptReturn = post<AcceptReturnBody, StoreParcelResponse>(
  "/admin/ocop/escalations/returns/:id/accept"
)
/** The producer's refusal stands. */
export const adminUpholdReturn = post<RefuseReturnBody, StoreParcelResponse>(
  "/admin/ocop/escalations/returns/:id/uphold"
)
/** `image/jpeg`; photos count from 1. */
export const adminReadReturnPhoto = get<undefined, never>(
  "/admin/ocop/escalations/returns/:id/photos/:number"
)
