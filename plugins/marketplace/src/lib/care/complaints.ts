import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type {
  AdminComplaint,
  AdminComplaintListResponse,
  ListComplaintsQuery,
  ListOwnComplaintsQuery,
  ProducerComplaint,
  ProducerComplaintListResponse,
  StoreComplaint,
  StoreOwnComplaintListResponse,
} from "@ocop/contracts"
import { notFound } from "@ocop/rating/lib/refusal"
import { today } from "@ocop/rating/lib/today"
import { COMPLAINT_SUBJECTS, isProducersBusiness } from "@ocop/rules"
import type { ComplaintRow, EntryRow } from "../../modules/care/service"
import { toNamedComplaint, toStoreComplaint } from "./complaint-views"
import { buyersOfOrders, producersById } from "./names"
import { careOf, EVERY } from "./service-of"

type Asked = z.output<typeof ListComplaintsQuery>

/** @throws MedusaError 404 `complaint.not_found`, alike for somebody else's and for none */
export const mustFindComplaint = async (
  container: MedusaContainer,
  filters: { id: string; order_id?: string; producer_id?: string; subject?: readonly string[] }
): Promise<ComplaintRow> => {
  const [row] = await careOf(container).listOcopComplaints(filters as never, { take: 1 })
  if (!row) throw notFound("complaint.not_found")
  return row
}

const entriesOf = async (container: MedusaContainer, rows: ComplaintRow[]) => {
  const found = await careOf(container).listOcopComplaintEntries(
    { complaint_id: rows.map(({ id }) => id) },
    { ...EVERY, order: { entered_at: "ASC", id: "ASC" } }
  )
  return (id: string): EntryRow[] => found.filter((entry) => entry.complaint_id === id)
}

export const toStoreComplaints = async (
  container: MedusaContainer,
  rows: ComplaintRow[]
): Promise<StoreComplaint[]> => {
  const entries = await entriesOf(container, rows)
  return rows.map((row) => toStoreComplaint(row, entries(row.id), today()))
}

/** Complaints about an order, the newest first. */
export const listOrderComplaints = async (container: MedusaContainer, order_id: string) => {
  const order = { created_at: "DESC", id: "DESC" } as const
  const rows = await careOf(container).listOcopComplaints({ order_id }, { ...EVERY, order })
  return { complaints: await toStoreComplaints(container, rows) }
}

/** Complaints of a customer, the newest first. */
export const listCustomerComplaints = async (
  container: MedusaContainer,
  customer_id: string,
  { limit, offset }: z.output<typeof ListOwnComplaintsQuery>
): Promise<StoreOwnComplaintListResponse> => {
  const [rows, count] = await careOf(container).listAndCountOcopComplaints(
    { customer_id },
    { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } }
  )
  return { complaints: await toStoreComplaints(container, rows), limit, offset, count }
}

/** Subjects of which the producer is a party. */
export const PRODUCERS_SUBJECTS = COMPLAINT_SUBJECTS.filter(isProducersBusiness)

export const toProducerComplaints = async (
  container: MedusaContainer,
  rows: ComplaintRow[]
): Promise<ProducerComplaint[]> => {
  const entries = await entriesOf(container, rows)
  return rows.map((row) => toNamedComplaint(row, entries(row.id), "producer", today()))
}

export const toAdminComplaints = async (
  container: MedusaContainer,
  rows: ComplaintRow[]
): Promise<AdminComplaint[]> => {
  const [entries, producers, buyers] = await Promise.all([
    entriesOf(container, rows),
    producersById(
      container,
      rows.map(({ producer_id }) => producer_id)
    ),
    buyersOfOrders(
      container,
      rows.map(({ order_id }) => order_id)
    ),
  ])
  return rows.map((row) => {
    const producer = producers.get(row.producer_id)
    return {
      ...toNamedComplaint(row, entries(row.id), "staff", today()),
      producer: producer ? { id: producer.id, name: producer.name, phone: producer.phone } : null,
      buyer: buyers.get(row.order_id) ?? null,
    }
  })
}

type Urgent = Pick<ProducerComplaint, "state" | "is_priority" | "settle_on" | "id">

const RANK = { escalated: 0, waiting: 1, answered: 2, decided: 3, closed: 3 } as const

/** Who is served first: those with the floor, among them the vulnerable, then by the day it is due. */
const byUrgency = (one: Urgent, other: Urgent): number =>
  RANK[one.state] - RANK[other.state] ||
  Number(other.is_priority) - Number(one.is_priority) ||
  one.settle_on.localeCompare(other.settle_on) ||
  one.id.localeCompare(other.id)

const isLate = ({ is_reply_late, is_settling_late }: ProducerComplaint): boolean =>
  is_reply_late || is_settling_late

const pageOf = <One extends ProducerComplaint>(all: One[], { late, limit, offset }: Asked) => {
  const found = all.filter((one) => late === undefined || isLate(one) === late).sort(byUrgency)
  return { complaints: found.slice(offset, offset + limit), limit, offset, count: found.length }
}

export const listAdminComplaints = async (
  container: MedusaContainer,
  asked: Asked
): Promise<AdminComplaintListResponse> => {
  const filters = asked.state?.length ? { state: asked.state } : {}
  const rows = await careOf(container).listOcopComplaints(filters, EVERY)
  return pageOf(await toAdminComplaints(container, rows), asked)
}

export const listComplaintsOfProducer = async (
  container: MedusaContainer,
  producer_id: string,
  asked: Asked
): Promise<ProducerComplaintListResponse> => {
  const filters = { producer_id, subject: PRODUCERS_SUBJECTS }
  const all = await careOf(container).listOcopComplaints(filters, EVERY)
  const shown = all.filter(({ state }) => !asked.state?.length || asked.state.includes(state))
  const waiting = all.filter(({ state }) => state === "waiting").length
  return { ...pageOf(await toProducerComplaints(container, shown), asked), waiting }
}
