import { addDays, addMonths, type LocalDate } from "../calendar/local-date"
import { CONTRACT_ENDING_DAYS, ORDER_DATA_YEARS } from "../law/consumer-clocks"

/**
 * Last day on which a contract must still be kept, that day included.
 *
 * @param concludedOn calendar day in Vietnam on which the buyer confirmed the order
 * @law contract-retention
 */
export const contractKeptUntil = (concludedOn: LocalDate): LocalDate =>
  addMonths(concludedOn, ORDER_DATA_YEARS * 12)

/**
 * Last day on which a buyer whose facts were wrong or missing may end the contract at no cost.
 *
 * @law contract-termination
 */
export const terminationOpenUntil = (concludedOn: LocalDate): LocalDate =>
  addDays(concludedOn, CONTRACT_ENDING_DAYS)

/**
 * Whether an offer shown on a day may still be accepted. It stands until that day ends in Vietnam;
 * a change of price or stock ends it sooner, which is another question.
 *
 * @law offer-term
 */
export const offerStands = (shownOn: LocalDate, today: LocalDate): boolean => shownOn === today
