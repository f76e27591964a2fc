import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellOfComplaint } from "../lib/care/tell-of-complaint"
import { tellOfMessage } from "../lib/care/tell-of-message"
import { COMPLAINT_ACTED, QUESTION_WRITTEN } from "../workflows/events"

interface Data {
  /** Of the thread, or of the complaint. */
  id: string
  message_id?: string
  entry_id?: string
  act?: string
}

/** The other side is told that there is something to read. */
export default async function tellCare({
  event: { data },
  container,
}: SubscriberArgs<Data>): Promise<void> {
  if (data.message_id) return tellOfMessage(container, data.id, data.message_id)
  if (data.entry_id && data.act) await tellOfComplaint(container, data.id, data.act, data.entry_id)
}

export const config: SubscriberConfig = {
  event: [QUESTION_WRITTEN, COMPLAINT_ACTED],
  context: { subscriberId: "ocop-tell-care" },
}
