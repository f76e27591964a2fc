import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface Row {
  id: string
}

/** The first row of an entity that matches; undefined when there is none. */
export const findOne = async <T extends Row = Row>(
  container: MedusaContainer,
  entity: string,
  filters: Record<string, unknown>,
  fields: (keyof T & string)[] = ["id"]
): Promise<T | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters })
  // callers name the fields they type
  return data[0] as T | undefined
}

/** Gives the row back as it is, so that what an operator changed since survives another run. */
export const findOrCreate = async <T extends Row>(
  find: () => Promise<T | undefined>,
  create: () => Promise<T>
): Promise<T> => (await find()) ?? (await create())
