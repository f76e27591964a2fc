const AREA_OF_DA_NANG = "0236"
/** Subscriber numbers there begin with 3: no network hands out 0000 xxx. */
const UNALLOCATED = "0000"

/** A phone number that is shaped like a true one and reaches nobody; up to 999 of them. */
export const unreachablePhone = (number: number): string => {
  if (!Number.isInteger(number) || number < 1 || number > 999)
    throw new RangeError(`No illustrative number ${number}`)
  return `${AREA_OF_DA_NANG}${UNALLOCATED}${String(number).padStart(3, "0")}`
}
