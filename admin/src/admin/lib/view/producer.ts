import { PRODUCER_KIND_NAMES, type AdminProducer, type Language } from "@ocop/contracts"
import type { Fact } from "./certificate"
import { placeOf } from "./format"

/** Who the trader is and how to reach it. */
export const producerFacts = (producer: AdminProducer, language: Language): Fact[] =>
  [
    { label: "trade_name", value: producer.trade_name },
    { label: "kind", value: producer.kind && PRODUCER_KIND_NAMES[producer.kind][language] },
    { label: "tax_code", value: producer.tax_code },
    { label: "registration_number", value: producer.registration_number },
    { label: "representative", value: producer.representative },
    { label: "phone", value: producer.phone },
    { label: "email", value: producer.email },
    { label: "address", value: producer.address },
    { label: "origin", value: placeOf(producer.origin) },
    { label: "story", value: producer.story },
  ].map(({ label, value }) => ({ label, value: value ?? "–" }))
