import {
  addAddress,
  changeAddress,
  listAddresses,
  removeAddress,
  type ApiClient,
  type CustomerAddress,
  type CustomerAddressInput,
} from "@ocop/contracts"

/** The signed-in customer's addresses, the default one first. */
export const findAddresses = async (api: ApiClient): Promise<CustomerAddress[]> => {
  const { addresses } = await api.call(listAddresses)
  return addresses.sort((a, b) => Number(b.is_default_shipping) - Number(a.is_default_shipping))
}

/** @throws ApiError with the code of a refusal */
export const saveAddress = async (
  api: ApiClient,
  id: string | null,
  address: CustomerAddressInput
): Promise<void> => {
  if (id) await api.call(changeAddress, { params: { id }, body: address })
  else await api.call(addAddress, { body: address })
}

export const deleteAddress = async (api: ApiClient, id: string): Promise<void> => {
  await api.call(removeAddress, { params: { id } })
}
