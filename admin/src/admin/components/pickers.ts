import { PRODUCER_KIND_NAMES } from "@ocop/contracts"
import { useCommunes } from "../lib/api/localities"
import { useProducers } from "../lib/api/producers"
import { useRegisteredProducts } from "../lib/api/products"
import { useStaffUsers } from "../lib/api/staff-roles"
import { useTexts } from "../lib/use-texts"
import type { Option } from "./form-fields"

/** As many as a list that opens under a field can hold; more words narrow it. */
const SHOWN = 20

export const useProducerOptions = (q: string | undefined): Option[] => {
  const { language } = useTexts()
  const { data } = useProducers({ q, limit: SHOWN })
  return (data?.producers ?? []).map(({ id, name, kind }) => ({
    value: id,
    label: kind ? `${name} – ${PRODUCER_KIND_NAMES[kind][language]}` : name,
  }))
}

export const useRegisteredProductOptions = (
  q: string | undefined,
  producerId?: string
): Option[] => {
  const { data } = useRegisteredProducts({ q, producer_id: producerId, limit: SHOWN })
  return (data?.registered_products ?? []).map(({ id, name, producer }) => ({
    value: id,
    label: `${name} – ${producer.name}`,
  }))
}

export const useCommuneOptions = (q: string | undefined): Option[] => {
  const { data } = useCommunes(q)
  return (data?.communes ?? []).map(({ code, name, province, matched_former_name }) => ({
    value: code,
    label: [`${name}, ${province.name}`, matched_former_name].filter(Boolean).join(" – "),
  }))
}

export const useUserOptions = (q: string | undefined): Option[] => {
  const { data } = useStaffUsers(q)
  return (data?.users ?? []).map(({ id, email, first_name, last_name }) => ({
    value: id,
    label: [[last_name, first_name].filter(Boolean).join(" "), email].filter(Boolean).join(" – "),
  }))
}
