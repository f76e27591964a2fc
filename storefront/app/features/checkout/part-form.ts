import { textOf } from "./form-result"
import type { DeliveryChoice, PartView } from "./part-view"

/** What a buyer chose for one seller. */
export interface PartChoice {
  producer_id: string
  delivery: DeliveryChoice | null
  payment_provider_id: string | null
}

/** Null when the form asks for nothing that is offered. Choices beyond what is offered are left out. */
export const readPartChoice = (form: FormData, parts: readonly PartView[]): PartChoice | null => {
  const part = parts.find(({ producer_id }) => producer_id === textOf(form, "producer_id"))
  if (!part) return null
  const delivery = part.deliveries.find(({ value }) => value === textOf(form, "delivery"))
  const payment = part.payments.find((id) => id === textOf(form, "payment_provider_id"))
  return {
    producer_id: part.producer_id,
    delivery: delivery ?? null,
    payment_provider_id: payment ?? null,
  }
}
