import { z } from "zod"

/** Bytes of the decoded file that are still accepted: 20 MiB. */
export const MAX_REGISTER_FILE_BYTES = 20 * 1024 * 1024

/** The file travels as base64 so that its encoding reaches the server untouched. */
export const AdminRegisterImportBody = z.object({
  file_name: z.string().trim().min(1).max(200),
  content_base64: z
    .base64()
    .max(Math.ceil((MAX_REGISTER_FILE_BYTES * 4) / 3) + 4, "import.too_many_rows"),
  /** False or left out: dry run, nothing is written. */
  apply: z.boolean().default(false),
})
export type AdminRegisterImportBody = z.input<typeof AdminRegisterImportBody>
