import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { readRegister } from "@ocop/rating/lib/read-register"
import { supervisionOf } from "@ocop/rating/lib/supervision/services"
import { RENEWAL_DUE } from "@ocop/rating/workflows"
import type { RenewalReminderDays } from "@ocop/rules"
import { areaLink, writeToMembers } from "../lib/notify/write-members"
import { renewalNotice } from "../lib/supervision/notices"

const EVERY = { take: null as unknown as number }

/** A certificate that ends is told to those who file for the producer. */
export default async function tellRenewal({
  event: { data },
  container,
}: SubscriberArgs<{ ids: string[] }>): Promise<void> {
  const reminders = await supervisionOf(container).listOcopRenewalReminders({ id: data.ids }, EVERY)
  const ids = reminders.map(({ certificate_id }) => certificate_id)
  const { rows } = await readRegister(container, { id: ids }, { skip: 0, take: ids.length })
  for (const { certificate_id, producer_id, ...reminder } of reminders) {
    const row = rows.find(({ id }) => id === certificate_id)
    if (!row) continue
    // only reminders of the rules are ever kept
    const days = reminder.days as RenewalReminderDays
    const ending = { product: row.registered_product.name, last_day: row.last_day, days }
    await writeToMembers(container, producer_id, {
      template: "renewal-due",
      subject: `${certificate_id}:${days}`,
      resource: { id: certificate_id, type: "ocop_certificate" },
      data: { days },
      needs: "edit_listings",
      words: (language) => renewalNotice(language, ending, areaLink(language, "")),
    })
  }
}

export const config: SubscriberConfig = {
  event: RENEWAL_DUE,
  context: { subscriberId: "ocop-tell-renewal" },
}
