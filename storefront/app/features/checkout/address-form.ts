import type { CustomerAddress, CustomerAddressInput } from "@ocop/contracts"
import { parsePhone } from "@ocop/rules"
import { textOf, typedFields, type FormResult } from "./form-result"

export const ADDRESS_FIELDS = [
  "full_name",
  "phone",
  "province_code",
  "commune_code",
  "found_commune",
  "street",
  "old_place",
  "old_district",
] as const
export type AddressField = (typeof ADDRESS_FIELDS)[number]
export type AddressTyped = Record<AddressField, string>
export type AddressProblem =
  "name_missing" | "phone_malformed" | "commune_missing" | "street_missing"

const communeOf = (typed: AddressTyped): string => typed.found_commune || typed.commune_code

const problemsOf = (typed: AddressTyped): Partial<Record<AddressField, AddressProblem>> => ({
  ...(typed.full_name.trim() ? {} : { full_name: "name_missing" }),
  ...(parsePhone(typed.phone).ok ? {} : { phone: "phone_malformed" }),
  ...(/^\d{5}$/.test(communeOf(typed)) ? {} : { commune_code: "commune_missing" }),
  ...(typed.street.trim() ? {} : { street: "street_missing" }),
})

/** An address for the customer's book. */
export const readAddress = (
  form: FormData
): FormResult<CustomerAddressInput, AddressField, AddressProblem> => {
  const typed = typedFields(form, ADDRESS_FIELDS)
  const errors = problemsOf(typed)
  if (Object.keys(errors).length) return { ok: false, typed, errors }
  const phone = parsePhone(typed.phone)
  const value = {
    first_name: typed.full_name.trim(),
    phone: phone.ok ? phone.value : typed.phone,
    address_1: typed.street.trim(),
    metadata: { commune_code: communeOf(typed) },
    is_default_shipping: textOf(form, "is_default") === "yes",
  }
  return { ok: true, value }
}

/** The form of an address as it is kept; empty for a new one. */
export const typedFromAddress = (address: CustomerAddress | null): AddressTyped => ({
  full_name: address?.first_name ?? "",
  phone: address?.phone ?? "",
  province_code: "",
  commune_code: "",
  found_commune: address?.metadata?.commune_code ?? "",
  street: address?.address_1 ?? "",
  old_place: [address?.city, address?.province].filter(Boolean).join(", "),
  old_district: "",
})
