import { get, post } from "../http/endpoint"
import type {
  AdminDecideComplaintBody,
  ComplaintTextBody,
  ListComplaintsQuery,
  ListOwnComplaintsQuery,
  ListQuestionsQuery,
  MessageBody,
  StoreCloseComplaintBody,
  StoreComplainBody,
} from "./requests"
import type {
  AdminComplaintListResponse,
  AdminComplaintResponse,
  ProducerComplaintListResponse,
  ProducerComplaintResponse,
  ProducerQuestionListResponse,
  ProducerQuestionResponse,
  StoreComplaintListResponse,
  StoreComplaintResponse,
  StoreOwnComplaintListResponse,
  StoreQuestionListResponse,
  StoreQuestionResponse,
} from "./responses"

// Questions. A buyer has one thread for each product and one for each order; the same message sent
// twice is written once. 400 `question.too_many` when the producer has yet to answer several.

/** Of the customer signed in; `:handle` is the product's. 404 `product.not_found`, 401 for guests. */
export const askAboutProduct = post<MessageBody, StoreQuestionResponse>(
  "/store/ocop/me/product-questions/:handle"
)
/** Null for a product the customer has asked nothing about. */
export const readProductQuestion = get<undefined, StoreQuestionResponse>(
  "/store/ocop/me/product-questions/:handle"
)
/** The customer's threads, the one written in last first. */
export const listOwnQuestions = get<ListQuestionsQuery, StoreQuestionListResponse>(
  "/store/ocop/me/questions"
)
/** 404 `question.not_found` for anybody else's. */
export const readOwnQuestion = get<undefined, StoreQuestionResponse>("/store/ocop/me/questions/:id")
export const writeInOwnQuestion = post<MessageBody, StoreQuestionResponse>(
  "/store/ocop/me/questions/:id/messages"
)

// Of an order: for its customer, or for whoever holds the order's token (`CONTRACT_TOKEN_HEADER`).
// 404 `order.not_found` for anybody else.

export const readOrderQuestion = get<undefined, StoreQuestionResponse>(
  "/store/ocop/orders/:id/questions"
)
export const askAboutOrder = post<MessageBody, StoreQuestionResponse>(
  "/store/ocop/orders/:id/questions"
)

export const listProducerQuestions = get<ListQuestionsQuery, ProducerQuestionListResponse>(
  "/producer/ocop/questions"
)
/** 404 `question.not_found` for another producer's. */
export const readProducerQuestion = get<undefined, ProducerQuestionResponse>(
  "/producer/ocop/questions/:id"
)
export const answerQuestion = post<MessageBody, ProducerQuestionResponse>(
  "/producer/ocop/questions/:id/messages"
)

/** All complaints of the customer signed in, the newest first; 401 for guests. */
export const listOwnComplaints = get<ListOwnComplaintsQuery, StoreOwnComplaintListResponse>(
  "/store/ocop/me/complaints"
)

// Complaints on an order; who may is as with questions of an order.

export const listOrderComplaints = get<undefined, StoreComplaintListResponse>(
  "/store/ocop/orders/:id/complaints"
)
/** 400 `complaint.already_open`; the same complaint sent twice is one. */
export const complain = post<StoreComplainBody, StoreComplaintResponse>(
  "/store/ocop/orders/:id/complaints"
)
export const addToComplaint = post<ComplaintTextBody, StoreComplaintResponse>(
  "/store/ocop/orders/:id/complaints/:complaint_id/add"
)
/** 400 `complaint.answer_not_due` while the seller's answer is not late. */
export const escalateComplaint = post<ComplaintTextBody, StoreComplaintResponse>(
  "/store/ocop/orders/:id/complaints/:complaint_id/escalate"
)
export const closeComplaint = post<StoreCloseComplaintBody, StoreComplaintResponse>(
  "/store/ocop/orders/:id/complaints/:complaint_id/close"
)

export const listProducerComplaints = get<ListComplaintsQuery, ProducerComplaintListResponse>(
  "/producer/ocop/complaints"
)
/** 404 `complaint.not_found` for another producer's, and for those it is no party to. */
export const readProducerComplaint = get<undefined, ProducerComplaintResponse>(
  "/producer/ocop/complaints/:id"
)
export const answerComplaint = post<ComplaintTextBody, ProducerComplaintResponse>(
  "/producer/ocop/complaints/:id/answer"
)
/** `image/jpeg`; photos count from 1. */
export const readComplaintPhoto = get<undefined, never>(
  "/producer/ocop/complaints/:id/photos/:number"
)

// Of staff.

export const adminListComplaints = get<ListComplaintsQuery, AdminComplaintListResponse>(
  "/admin/ocop/complaints"
)
export const adminReadComplaint = get<undefined, AdminComplaintResponse>(
  "/admin/ocop/complaints/:id"
)
export const adminReplyComplaint = post<ComplaintTextBody, AdminComplaintResponse>(
  "/admin/ocop/complaints/:id/reply"
)
export const adminDecideComplaint = post<AdminDecideComplaintBody, AdminComplaintResponse>(
  "/admin/ocop/complaints/:id/decide"
)
/** `image/jpeg`; photos count from 1. */
export const adminReadComplaintPhoto = get<undefined, never>(
  "/admin/ocop/complaints/:id/photos/:number"
)
