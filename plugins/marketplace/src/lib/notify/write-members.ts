import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Language } from "@ocop/contracts"
import { roleMay, type ProducerCapability } from "@ocop/rules"
import { membershipsOf } from "../access/membership-service"
import { addressOn, channelsOf, type Channel, type Reachable } from "./channels"
import { shopLink } from "./shop-link"

export interface Message {
  subject: string
  text: string
}

export interface Letter {
  template: string
  /** With template, member and channel the key under which a letter is sent once. */
  subject: string
  resource: { id: string; type: string }
  data: Record<string, unknown>
  words: (language: Language) => Message
}

export interface MemberLetter extends Letter {
  /** Who is written to: members that may do this. */
  needs: ProducerCapability
}

interface Reader extends Reachable {
  language: Language
}

const EVERY = { take: null as unknown as number }

const readersOf = async (
  container: MedusaContainer,
  producer_id: string,
  capability: ProducerCapability
): Promise<Reader[]> => {
  const service = membershipsOf(container)
  const serving = await service.listOcopMemberships({ producer_id, state: "active" }, EVERY)
  const ids = serving
    .filter(({ role }) => roleMay(role, capability))
    .map(({ member_id }) => member_id)
  return await service.listOcopMembers({ id: ids }, EVERY)
}

const asHtml = (text: string): string => {
  const safe = text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return `<p>${safe.replaceAll("\n", "<br>")}</p>`
}

const send = async (
  container: MedusaContainer,
  to: string,
  channel: Channel,
  { id, language }: Reader,
  letter: Letter
): Promise<void> => {
  const { template, data, resource } = letter
  const { subject, text } = letter.words(language)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    ...{ to, channel, data, template: `ocop-${template}`, trigger_type: template },
    content: { subject, text, html: asHtml(text) },
    resource_id: resource.id,
    resource_type: resource.type,
    idempotency_key: `ocop:${template}:${letter.subject}:${id}:${channel}`,
  })
}

/** Once for each letter, member and channel; a message that cannot be sent hinders nothing. */
const deliver = async (
  container: MedusaContainer,
  readers: Reader[],
  letter: Letter
): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const channels = channelsOf(process.env.MEMBER_CHANNELS)
  for (const reader of readers)
    for (const channel of channels) {
      const to = addressOn(channel, reader)
      if (to)
        await send(container, to, channel, reader, letter).catch((error: Error) =>
          logger.warn(`No ${channel} "${letter.template}" of ${letter.subject}: ${error.message}`)
        )
    }
}

/** Writes to all members of a producer whom a matter concerns, in the language each has chosen. */
export const writeToMembers = async (
  container: MedusaContainer,
  producerId: string,
  letter: MemberLetter
): Promise<void> => deliver(container, await readersOf(container, producerId, letter.needs), letter)

/** Writes to one member, whomever it serves. */
export const writeToMember = async (
  container: MedusaContainer,
  id: string,
  letter: Letter
): Promise<void> =>
  deliver(container, await membershipsOf(container).listOcopMembers({ id: [id] }), letter)

/** An address of the producers' area, in the language of who reads it. */
export const areaLink = (language: Language, path: string): string =>
  shopLink(`${language === "vi" ? "" : `/${language}`}/nha-san-xuat${path}`)
