import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { ADDRESS_MODULE } from "../../modules/address"
import type AddressModuleService from "../../modules/address/service"
import { notFound } from "../refusal"

interface Found {
  handle: string
  status: string
  deleted_at: unknown
}

/**
 * The handle by which a product goes now, for one by which it went before.
 * @throws product.removed when it is published no more, product.not_found when it never was
 */
export const presentHandle = async (
  container: MedusaContainer,
  handle: string
): Promise<string> => {
  const addresses = container.resolve<AddressModuleService>(ADDRESS_MODULE)
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = await addresses.productOf(handle, sql)
  if (!id) throw notFound("product.not_found")
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "status", "deleted_at"],
    filters: { id },
    withDeleted: true,
  })
  const [product] = data as Found[]
  if (!product || product.deleted_at || product.status !== ProductStatus.PUBLISHED)
    throw notFound("product.removed")
  return product.handle
}
