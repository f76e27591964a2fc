import type { MoveParcelInput } from "./record-parcel-move"

/** The framework keeps a tracking number on a label, whose addresses may be empty. */
export const shipmentLabels = ({ tracking_code }: MoveParcelInput) =>
  tracking_code ? [{ tracking_number: tracking_code, tracking_url: "", label_url: "" }] : []
