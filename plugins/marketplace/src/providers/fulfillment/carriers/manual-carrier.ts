import type { CarrierAdapter, CarrierBooking, CarrierParcel } from "./carrier"

/** The producer takes the parcel to whom it likes and says the number on the slip, if any. */
export class ManualCarrier implements CarrierAdapter {
  readonly id = "manual"

  async book({ carrier_name, tracking_number }: CarrierParcel): Promise<CarrierBooking> {
    return {
      data: { carrier: this.id, carrier_name },
      labels: tracking_number ? [{ tracking_number, tracking_url: "", label_url: "" }] : [],
    }
  }

  async cancel(): Promise<void> {
    // nobody but the producer was told
  }
}
