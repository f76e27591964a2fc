/** A parcel as a carrier is told of it. */
export interface CarrierParcel {
  /** Of our side, so that a booking sent twice is one. */
  client_order_code: string
  carrier_name: string | null
  tracking_number: string | null
}

export interface CarrierLabel {
  tracking_number: string
  tracking_url: string
  label_url: string
}

export interface CarrierBooking {
  /** What is needed to ask or cancel later; kept with the fulfilment. */
  data: Record<string, unknown>
  labels: CarrierLabel[]
}

/** One carrier. Another one is another class, chosen by `id`; nothing else knows their APIs. */
export interface CarrierAdapter {
  readonly id: string
  book(parcel: CarrierParcel): Promise<CarrierBooking>
  cancel(data: Record<string, unknown>): Promise<void>
}
