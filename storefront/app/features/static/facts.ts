import type { Language } from "@ocop/contracts"
import * as rules from "@ocop/rules"
import type { Operator } from "../../lib/operator"
import type { Facts } from "./static-page"

const NOT_GIVEN: Readonly<Record<Language, string>> = {
  vi: "*chưa công bố*",
  en: "*not given yet*",
}

const operatorFacts = (operator: Operator, language: Language): Facts =>
  Object.fromEntries(
    Object.entries(operator).map(([name, value]) => [
      `operator_${name}`,
      value === null ? NOT_GIVEN[language] : String(value),
    ])
  )

/** `{complaint_goods_reply_days}` and so on, for each subject. */
const complaintDays = (): Record<string, number> =>
  Object.fromEntries(
    rules.COMPLAINT_SUBJECTS.flatMap((subject) => [
      [`complaint_${subject}_reply_days`, rules.COMPLAINT_TERMS[subject].reply],
      [`complaint_${subject}_settle_days`, rules.COMPLAINT_TERMS[subject].settle],
    ])
  )

/** Numbers of the law and of our own settings that the pages of the floor speak of. */
const numbers = (
  cookieDays: Readonly<Record<string, number>>
): Readonly<Record<string, number>> => ({
  term_months: rules.CERTIFICATE_TERM_MONTHS,
  expiring_days: rules.EXPIRING_WITHIN_DAYS,
  extension_days: rules.EXTENSION_DAYS,
  negotiation_days: rules.NEGOTIATION_WORKING_DAYS,
  authority_forward_days: rules.AUTHORITY_FORWARD_WORKING_DAYS,
  authority_report_days: rules.AUTHORITY_REPORT_WORKING_DAYS,
  contract_ending_days: rules.CONTRACT_ENDING_DAYS,
  refund_days: rules.REFUND_DAYS,
  takedown_hours: rules.TAKEDOWN_HOURS,
  closure_notice_days: rules.CLOSURE_NOTICE_DAYS,
  listing_years: rules.LISTING_DATA_YEARS,
  order_years: rules.ORDER_DATA_YEARS,
  breach_hours: rules.BREACH_NOTICE_HOURS,
  ...complaintDays(),
  ...cookieDays,
})

/** @param cookieDays how long each cookie lives, by the name the pages use */
export const factsOf = (
  operator: Operator,
  language: Language,
  cookieDays: Readonly<Record<string, number>>
): Facts => ({
  ...operatorFacts(operator, language),
  ...Object.fromEntries(
    Object.entries(numbers(cookieDays)).map(([name, value]) => [name, String(value)])
  ),
})
