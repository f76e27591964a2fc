import type { ProducerKind } from "@ocop/rules"
import type { CertificateBadge } from "../certification/responses"
import type { OffsetPage, Page } from "../http/paging"
import type { Origin } from "../locality/responses"
import type { RecordChange } from "../trail/responses"

export const PRODUCER_STATUSES = ["active", "suspended", "closed"] as const
export type ProducerStatus = (typeof PRODUCER_STATUSES)[number]

/** `kind` is null for a register row whose source does not state it. */
export interface ProducerRef {
  id: string
  handle: string
  name: string
  kind: ProducerKind | null
}

export interface StoreProducerCard extends ProducerRef {
  origin: Origin
  product_count: number
  /** In the producer's own words, in Vietnamese. */
  story: string | null
}

export interface StoreProducerListResponse extends Page {
  producers: StoreProducerCard[]
}

/** What the public may read: the trader's identity the law wants shown, no personal contact beyond it. */
export interface StoreProducer extends StoreProducerCard {
  trade_name: string | null
  tax_code: string | null
  registration_number: string | null
  representative: string | null
  phone: string | null
  email: string | null
  address: string | null
}

export interface StoreProducerResponse {
  producer: StoreProducer
  certificates: (CertificateBadge & { product_name: string; product_handle: string | null })[]
}

export interface AdminProducer extends StoreProducer {
  status: ProducerStatus
  commune_code: string | null
  former_unit_id: string | null
  created_at: string
  updated_at: string
}

export type ProducerChange = RecordChange<"created" | "imported" | "updated" | "status_changed">

export interface AdminProducerListResponse extends OffsetPage {
  producers: AdminProducer[]
}

export interface AdminProducerResponse {
  producer: AdminProducer
  changes: ProducerChange[]
}
