import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { DOSSIER_CHANGED } from "@ocop/rating/workflows/events"
import { notifyDossier } from "../lib/notify/notify-dossier"

/** A dossier that has moved is told to the producer's members, each of a decision. */
export default async function tellDossier({
  event: { data },
  container,
}: SubscriberArgs<{ id?: string; ids?: string[] }>): Promise<void> {
  for (const id of data.ids ?? (data.id ? [data.id] : [])) await notifyDossier(container, id)
}

export const config: SubscriberConfig = {
  event: DOSSIER_CHANGED,
  context: { subscriberId: "ocop-tell-dossier" },
}
