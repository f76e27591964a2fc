import {
  PRODUCER_KIND_NAMES,
  type Language,
  type ProducerRef,
  type StoreProducer,
} from "@ocop/contracts"
import { formatPhone } from "../../lib/format"
import { toOriginView } from "../locality/origin-view"

export const PRODUCER_FACTS = [
  "kind",
  "trade_name",
  "representative",
  "tax_code",
  "registration",
  "commune",
  "former",
  "address",
  "phone",
  "email",
] as const
export type ProducerFactName = (typeof PRODUCER_FACTS)[number]

export interface ProducerFact {
  name: ProducerFactName
  value: string
  /** Where a tap leads: a phone call, a letter; null for plain text. */
  href: string | null
}

/** Null for a producer whose kind the register does not state. */
export const kindName = (kind: ProducerRef["kind"], language: Language): string | null =>
  kind && PRODUCER_KIND_NAMES[kind][language]

const valuesOf = (
  producer: StoreProducer,
  language: Language
): Record<ProducerFactName, string | null> => {
  const origin = toOriginView(producer.origin)
  return {
    kind: kindName(producer.kind, language),
    trade_name: producer.trade_name,
    representative: producer.representative,
    tax_code: producer.tax_code,
    registration: producer.registration_number,
    commune: origin.today?.name ?? null,
    former: origin.former,
    address: producer.address,
    phone: producer.phone && formatPhone(producer.phone),
    email: producer.email,
  }
}

const hrefOf = (name: ProducerFactName, producer: StoreProducer): string | null => {
  if (name === "phone") return `tel:${producer.phone}`
  if (name === "email") return `mailto:${producer.email}`
  return null
}

/** What the law wants known of a trader, as far as it is known, in reading order. */
export const toProducerFacts = (producer: StoreProducer, language: Language): ProducerFact[] => {
  const values = valuesOf(producer, language)
  return PRODUCER_FACTS.flatMap((name) => {
    const value = values[name]
    return value ? [{ name, value, href: hrefOf(name, producer) }] : []
  })
}
