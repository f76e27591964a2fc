import {
  buildUrl,
  producerAddRevocationFile,
  producerExplainRevocation,
  type OcopErrorCode,
  type ProducerRevocationResponse,
} from "@ocop/contracts"
import { sendFile } from "../producer-area/send-file.server"
import { orSignIn, refusalOf, type openProducer } from "../producer-area/session.server"

type Session = Awaited<ReturnType<typeof openProducer>>

/** What a producer's form about its case says. */
export interface Typed {
  /** "add" keeps a file and waits for more; "send" ends it. */
  intent: "add" | "send"
  /** Version of the case that was read. */
  version: number
  explanation: string
  file: File | null
}

export const typedOf = (form: FormData): Typed => {
  const file = form.get("file")
  return {
    intent: form.get("intent") === "add" ? "add" : "send",
    version: Number(form.get("version")),
    explanation: String(form.get("explanation") ?? ""),
    file: file instanceof File && file.name ? file : null,
  }
}

export type Refused = { status: number; field: "file" | "explanation"; code: OcopErrorCode }

const refusedFile = (code: OcopErrorCode): Refused => ({
  status: code === "service.unavailable" ? 503 : 400,
  field: code.startsWith("evidence.") ? "file" : "explanation",
  code,
})

/** The case after a file was kept, or why it was not. */
const addFile = async (session: Session, id: string, version: number, file: File) => {
  const query = { version: String(version), file_name: file.name }
  const path = buildUrl(producerAddRevocationFile.path, { params: { id }, query })
  return sendFile<ProducerRevocationResponse>(session, path, file)
}

/**
 * Keeps the file, when there is one, and then sends the words unless more files are to come.
 *
 * @returns null when all was taken
 */
export const explain = async (
  session: Session,
  id: string,
  { intent, explanation, file, ...seen }: Typed
): Promise<Refused | null> => {
  if (intent === "add" && !file) return refusedFile("evidence.empty")
  const added = file ? await addFile(session, id, seen.version, file) : null
  if (added && !added.ok) return refusedFile(added.code)
  if (intent === "add") return null
  const body = { version: added?.told.case.version ?? seen.version, explanation }
  try {
    await orSignIn(session.api.call(producerExplainRevocation, { params: { id }, body }))
    return null
  } catch (error) {
    return { ...refusalOf(error), field: "explanation" }
  }
}
