import { isSignedCode, LONGEST_SIGNED_CODE } from "@ocop/rules"

/** As long as the API takes a code without a signature. */
const LONGEST = 100

/** What follows the verification's path in an address, in either language. */
const VERIFICATION_PATH = /^\/(?:en\/)?xac-minh\/(.+)$/

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const codeInAddress = ({ pathname, searchParams }: URL): string | null => {
  const asked = searchParams.get("code") ?? searchParams.get("ma")
  return asked ?? decoded(VERIFICATION_PATH.exec(pathname)?.[1] ?? "")
}

/**
 * The code that a QR holds: the code alone, or the verification address of this or any other site.
 * Only the code is taken of an address, so that nobody is ever led away. Null: no code is in it.
 */
export const codeOfQr = (text: string): string | null => {
  const isAddress = /^[a-z][a-z0-9+.-]*:/i.test(text.trim())
  const url = isAddress && URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (isAddress && !/^https?:$/.test(url?.protocol ?? "")) return null
  const code = (url ? codeInAddress(url) : text)?.trim() ?? ""
  // a printed code has no control characters
  const longest = isSignedCode(code) ? LONGEST_SIGNED_CODE : LONGEST
  return code && code.length <= longest && !/[\u0000-\u001f<>]/.test(code) ? code : null
}
