/** Ways to reach a member. Each needs a provider of the Notification Module that names it. */
export const CHANNELS = ["email", "zalo", "sms"] as const
export type Channel = (typeof CHANNELS)[number]

export interface Reachable {
  id: string
  email: string | null
  phone: string | null
}

const isChannel = (name: string): name is Channel => CHANNELS.some((channel) => channel === name)

/**
 * The channels this floor has providers for, named in the environment; e-mail alone unless told.
 *
 * @param names comma-separated, such as `email,zalo`
 */
export const channelsOf = (names: string | undefined): Channel[] =>
  (names ?? "email")
    .split(",")
    .map((name) => name.trim())
    .filter(isChannel)

/** Where a member is reached on a channel; null for one that has no such address. */
export const addressOn = (channel: Channel, { email, phone }: Reachable): string | null =>
  channel === "email" ? email : phone
