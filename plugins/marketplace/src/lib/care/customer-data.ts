import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OwnComplaintData, OwnReturnData } from "@ocop/contracts"
import type { CustomerHolder } from "@ocop/rating/lib/customer/held-elsewhere"
import { isComplaintOpen, isReturnOpen } from "@ocop/rules"
import { parcelsOf } from "../parcel/service-of"
import { toStoreComplaints } from "./complaints"
import { eraseCare } from "./erase-care"
import { toStoreQuestions } from "./question-views"
import { careOf, EVERY } from "./service-of"

const photosOf = async (container: MedusaContainer, ids: string[]): Promise<string[]> => {
  const photos: string[] = []
  for (const id of ids) {
    const bytes = await container.resolve(Modules.FILE).getAsBuffer(id)
    photos.push(bytes.toString("base64"))
  }
  return photos
}

const returnsOf = async (container: MedusaContainer, order_id: readonly string[]) => {
  const parcels = await parcelsOf(container).listOcopParcels({ order_id: [...order_id] }, EVERY)
  const orders = new Map(parcels.map((parcel) => [parcel.id, parcel.order_id]))
  const rows = await parcelsOf(container).listOcopReturnRequests(
    { parcel_id: [...orders.keys()] },
    EVERY
  )
  return rows.map((row) => ({ row, order_id: orders.get(row.parcel_id) ?? "" }))
}

const readReturns = async (
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<OwnReturnData[]> => {
  const found = await returnsOf(container, orderIds)
  return await Promise.all(
    found.map(async ({ row, order_id }) => ({
      order_id,
      reason: row.reason,
      description: row.description,
      state: row.state,
      requested_on: row.requested_on,
      decision: row.decision,
      photos: await photosOf(container, row.photos),
    }))
  )
}

const readComplaints = async (
  container: MedusaContainer,
  order_id: readonly string[]
): Promise<OwnComplaintData[]> => {
  const rows = await careOf(container).listOcopComplaints({ order_id: [...order_id] }, EVERY)
  const complaints = await toStoreComplaints(container, rows)
  return await Promise.all(
    complaints.map(async ({ may: _, ...complaint }, place) => ({
      ...complaint,
      photos: await photosOf(container, rows[place]?.photos ?? []),
    }))
  )
}

const readQuestions = async (container: MedusaContainer, customer_id: string) =>
  await toStoreQuestions(
    container,
    await careOf(container).listOcopQuestions({ customer_id }, EVERY)
  )

const hasOpenMatter = async (
  container: MedusaContainer,
  order_id: readonly string[]
): Promise<boolean> => {
  const [returns, complaints] = await Promise.all([
    returnsOf(container, order_id),
    careOf(container).listOcopComplaints({ order_id: [...order_id] }, EVERY),
  ])
  return (
    returns.some(({ row }) => row.state !== "refused" && isReturnOpen(row.state)) ||
    complaints.some(({ state }) => isComplaintOpen(state))
  )
}

/** What this package holds of a customer, for the export and the erasure of all that is held. */
export const heldCare: CustomerHolder = {
  read: async (container, customerId, orderIds) => {
    const [returns, questions, complaints] = await Promise.all([
      readReturns(container, orderIds),
      readQuestions(container, customerId),
      readComplaints(container, orderIds),
    ])
    return { returns, questions, complaints }
  },
  hindrance: async (container, _customerId, orderIds) =>
    (await hasOpenMatter(container, orderIds)) ? "customer.matters_open" : null,
  erase: eraseCare,
}
