import { accept, refuse, type Result } from "../result"

/** A product code (mã số sản phẩm) taken apart. `districtCode` only in the older five-part form. */
export interface ProductCode {
  readonly provinceCode: string
  readonly districtCode: string | null
  readonly communeCode: string
  /** Running number kept by the commune. */
  readonly number: number
  readonly year: number
}

const CODE = /^(\d{2})-(?:(\d{3})-)?(\d{5})-(\d{1,4})-(\d{4})$/

/**
 * Reads `48-20857-01-2026` or the older `83-829-28780-3-2022`; spaces and other dashes are forgiven.
 *
 * @law product-code
 */
export const parseProductCode = (text: string): Result<ProductCode, "product_code.malformed"> => {
  const match = CODE.exec(text.replace(/\s+/g, "").replace(/[‐-―−]/g, "-"))
  if (!match) return refuse("product_code.malformed")
  const [, provinceCode = "", districtCode, communeCode = "", number, year] = match
  if (Number(number) < 1 || Number(year) < 2018) return refuse("product_code.malformed")
  return accept({
    provinceCode,
    districtCode: districtCode ?? null,
    communeCode,
    number: Number(number),
    year: Number(year),
  })
}

/**
 * Writes a code as (province)-(commune)-(number)-(year), the number with at least two digits; a
 * five-part code keeps its district and its number as it was.
 *
 * @law product-code
 */
export const formatProductCode = (code: ProductCode): string =>
  code.districtCode
    ? [code.provinceCode, code.districtCode, code.communeCode, code.number, code.year].join("-")
    : [code.provinceCode, code.communeCode, String(code.number).padStart(2, "0"), code.year].join(
        "-"
      )
