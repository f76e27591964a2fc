import { ApiError, askNewPassword, setNewPassword, type OcopErrorCode } from "@ocop/contracts"
import { floorApi } from "~/lib/floor.server"

/** Null when it was taken; the answer does not tell whether there is such an account. */
export const askLink = async (account: string): Promise<OcopErrorCode | null> => {
  try {
    await (await floorApi()).call(askNewPassword, { body: { identifier: account } })
    return null
  } catch (error) {
    if (error instanceof ApiError && error.code) return error.code
    throw error
  }
}

/** False for a link that has been used or is too old. */
export const setPassword = async (token: string, password: string): Promise<boolean> => {
  try {
    await (await floorApi(token)).call(setNewPassword, { body: { password } })
    return true
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return false
    throw error
  }
}
