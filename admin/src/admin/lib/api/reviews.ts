import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminHideReview,
  adminListReviews,
  adminReadReview,
  adminShowReview,
  type AdminHideReviewBody,
  type AdminListReviewsQuery,
  type AdminShowReviewBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useReviews = (query: AdminListReviewsQuery) =>
  useQuery({
    queryKey: [OCOP_KEY, "reviews", query],
    queryFn: ({ signal }) => api.call(adminListReviews, { query, signal }),
    placeholderData: keepPreviousData,
  })

export const useReview = (id: string) =>
  useQuery({
    queryKey: [OCOP_KEY, "review", id],
    queryFn: ({ signal }) => api.call(adminReadReview, { params: { id }, signal }),
  })

export const useHideReview = (id: string) =>
  useAct((body: AdminHideReviewBody) => api.call(adminHideReview, { params: { id }, body }))

export const useShowReview = (id: string) =>
  useAct((body: AdminShowReviewBody) => api.call(adminShowReview, { params: { id }, body }))
