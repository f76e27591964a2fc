import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** To whom letters of a kind were written, and about what, the first one first. */
export const lettersOf = async (container: MedusaContainer, template: string) => {
  const letters = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications({ template }, { order: { created_at: "ASC" } })
  return letters.map(({ to, resource_id }) => [to, resource_id])
}
