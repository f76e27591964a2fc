import type { Language, PickUpPoint } from "@ocop/contracts"
import { localDate } from "@ocop/rules"

const day = (text: string): string => localDate(text).split("-").reverse().join("/")

const DAYS: Readonly<Record<Language, (first: string, last: string) => string>> = {
  vi: (first, last) => (first === last ? `ngày ${first}` : `từ ${first} đến ${last}`),
  en: (first, last) => (first === last ? `on ${first}` : `from ${first} to ${last}`),
}

/** A place to fetch goods in one line, for papers and letters. */
export const pickUpText = (point: PickUpPoint, language: Language): string => {
  const { name, address, commune, days, hours } = point
  const where = [name, address, commune?.name, commune?.province.name].filter(Boolean).join(", ")
  const when = days && DAYS[language](day(days.first_on), day(days.last_on))
  return [where, when, hours].filter(Boolean).join("; ")
}
