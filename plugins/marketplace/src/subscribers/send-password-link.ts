import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { addressOn, channelsOf } from "../lib/notify/channels"
import { passwordLetter } from "../lib/notify/password-letter"

/** An account is reached by its name, a phone or an e-mail, on each channel that takes such a name. */
const reachable = (name: string) =>
  name.includes("@")
    ? { id: name, email: name, phone: null }
    : { id: name, email: null, phone: name }

/** The link goes to the account itself and is written down nowhere else. */
export default async function sendPasswordLink({
  event: { data },
  container,
}: SubscriberArgs<{ entity_id: string; token: string }>): Promise<void> {
  const content = passwordLetter(data.token)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const channel of channelsOf(process.env.MEMBER_CHANNELS)) {
    const to = addressOn(channel, reachable(data.entity_id))
    if (!to) continue
    await container
      .resolve(Modules.NOTIFICATION)
      .createNotifications({ to, channel, template: "account.password", content })
      .catch((error: Error) => logger.warn(`No ${channel} with a new password: ${error.message}`))
  }
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "ocop-send-password-link" },
}
