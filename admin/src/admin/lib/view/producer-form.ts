import type { AdminCreateProducerBody, AdminProducer } from "@ocop/contracts"

/** What stands in the fields of a producer. */
export interface ProducerValues {
  name: string
  trade_name: string
  kind: string
  enterprise_size: string
  business_registered: boolean
  tax_code: string
  registration_number: string
  representative: string
  phone: string
  email: string
  address: string
  commune_code: string
  story: string
}

export const EMPTY_PRODUCER: ProducerValues = {
  name: "",
  trade_name: "",
  kind: "",
  enterprise_size: "sme",
  business_registered: true,
  tax_code: "",
  registration_number: "",
  representative: "",
  phone: "",
  email: "",
  address: "",
  commune_code: "",
  story: "",
}

export const producerValuesOf = (producer: AdminProducer): ProducerValues => ({
  ...EMPTY_PRODUCER,
  name: producer.name,
  trade_name: producer.trade_name ?? "",
  kind: producer.kind ?? "",
  tax_code: producer.tax_code ?? "",
  registration_number: producer.registration_number ?? "",
  representative: producer.representative ?? "",
  phone: producer.phone ?? "",
  email: producer.email ?? "",
  address: producer.address ?? "",
  commune_code: producer.commune_code ?? "",
  story: producer.story ?? "",
})

const orNull = (text: string): string | null => text.trim() || null

/** The body as typed. Size and registration are only asked of the kind they concern. */
export const producerBodyOf = (values: ProducerValues): AdminCreateProducerBody => ({
  name: values.name,
  trade_name: orNull(values.trade_name),
  kind: values.kind,
  ...(values.kind === "sme"
    ? { enterprise_size: values.enterprise_size === "large" ? "large" : "sme" }
    : {}),
  ...(values.kind === "household" ? { business_registered: values.business_registered } : {}),
  tax_code: orNull(values.tax_code),
  registration_number: orNull(values.registration_number),
  representative: orNull(values.representative),
  phone: orNull(values.phone),
  email: orNull(values.email),
  address: orNull(values.address),
  commune_code: orNull(values.commune_code),
  story: orNull(values.story),
})
