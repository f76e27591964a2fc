import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { findCase } from "@ocop/rating/lib/supervision/read-revocation"
import { REVOCATION_MOVED } from "@ocop/rating/workflows"
import type { RevocationAct } from "@ocop/rules"
import { areaLink, writeToMembers } from "../lib/notify/write-members"
import { isTold, revocationNotice } from "../lib/supervision/notices"

/** A notice and a decision are told to the producer's members. */
export default async function tellRevocation({
  event: { data },
  container,
}: SubscriberArgs<{ id: string; act: RevocationAct }>): Promise<void> {
  const { id, act } = data
  const row = await findCase(container, id)
  // a case that was dismissed before any notice is no news
  if (!row.notified_on || !isTold(act)) return
  await writeToMembers(container, row.producer_id, {
    template: `revocation-${act}`,
    subject: id,
    resource: { id, type: "ocop_revocation_case" },
    data: {},
    needs: "edit_listings",
    words: (language) => revocationNotice(act, language, row, areaLink(language, `/thu-hoi/${id}`)),
  })
}

export const config: SubscriberConfig = {
  event: REVOCATION_MOVED,
  context: { subscriberId: "ocop-tell-revocation" },
}
