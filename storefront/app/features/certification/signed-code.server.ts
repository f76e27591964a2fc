import { ApiError, verifySignedCode, type OcopErrorCode } from "@ocop/contracts"
import type { StoreSignedVerificationResponse } from "@ocop/contracts"
import { floorApi } from "~/lib/floor.server"

export type SignedAnswer =
  | { ok: true; status: 200; answer: StoreSignedVerificationResponse }
  | { ok: false; status: number; code: OcopErrorCode }

/** What the floor says of a signed code; a refusal is an answer, too. */
export const askSigned = async (code: string): Promise<SignedAnswer> => {
  try {
    const answer = await (await floorApi()).call(verifySignedCode, { query: { code } })
    return { ok: true, status: 200, answer }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { ok: false, status: error.status, code: error.code ?? "signed_code.malformed" }
  }
}
