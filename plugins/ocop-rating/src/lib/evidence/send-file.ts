import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** A private file as a download: a browser opens nothing of it within our site. */
export const sendPrivateFile = async (
  container: MedusaContainer,
  row: { file_id: string; file_name: string; mime_type: string },
  res: MedusaResponse
): Promise<void> => {
  const files = container.resolve<IFileModuleService>(Modules.FILE)
  const bytes = await files.getAsBuffer(row.file_id)
  const name = encodeURIComponent(row.file_name)
  res.setHeader("content-type", row.mime_type)
  res.setHeader("content-disposition", `attachment; filename*=UTF-8''${name}`)
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.end(bytes)
}
