import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, MedusaError, Modules } from "@medusajs/framework/utils"
import type { CheckedFile } from "./check-file"

const filesOf = (container: MedusaContainer) => container.resolve<IFileModuleService>(Modules.FILE)

/** Keeps a file, checked or our own, where nothing serves it; answers its id. */
export const keepPrivateFile = async (
  container: MedusaContainer,
  file: Pick<CheckedFile, "mime_type" | "bytes">
): Promise<string> => {
  const ending = file.mime_type.split("/")[1] ?? "bin"
  const [kept] = await filesOf(container).createFiles([
    {
      filename: `evidence-${generateEntityId()}.${ending}`,
      mimeType: file.mime_type,
      content: file.bytes.toString("base64"),
      access: "private",
    },
  ])
  if (!kept)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The file module kept nothing")
  return kept.id
}

export const dropPrivateFile = (container: MedusaContainer, id: string): Promise<void> =>
  filesOf(container).deleteFiles([id])
