import { ApiError, verifyCode } from "@ocop/contracts"
import { isSignedCode } from "@ocop/rules"
import { floorApi } from "~/lib/floor.server"
import { askSigned } from "./signed-code.server"
import { toVerificationView } from "./verification-view"

/** What the floor says of a product code or the number of a decision. */
const askPlain = async (code: string) => {
  try {
    const answer = await (await floorApi()).call(verifyCode, { query: { code } })
    return { status: 200, view: toVerificationView(answer), refusal: null, signed: null }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const refusal = error.status === 404 ? null : error.code
    return { status: error.status, view: null, refusal, signed: null }
  }
}

/** The answer to whatever a label holds: a plain code, or one with a signature. */
export const answerCode = async (code: string) => {
  if (!isSignedCode(code)) return askPlain(code)
  const signed = await askSigned(code)
  return { status: signed.status, view: null, refusal: null, signed }
}
