import {
  ApiError,
  reportSuspicion,
  searchCommunes,
  type CommuneRef,
  type OcopErrorCode,
  type StoreReportSuspicionBody,
} from "@ocop/contracts"
import { floorApi } from "~/lib/floor.server"
import { visitorHeaders } from "~/lib/visitor-address.server"

/** The province of this floor, whose communes are offered. */
const HOME_PROVINCE = "48"
const ALL_OF_A_PROVINCE = 400

export const homeCommunes = async (): Promise<CommuneRef[]> => {
  const query = { province: HOME_PROVINCE, limit: ALL_OF_A_PROVINCE }
  const { communes } = await (await floorApi()).call(searchCommunes, { query })
  return [...communes].sort((a, b) => a.name.localeCompare(b.name, "vi"))
}

export type Sent =
  { ok: true; receipt: string } | { ok: false; status: number; code: OcopErrorCode | null }

/** Sends a report as the visitor who made the request, so that each is counted alone. */
export const sendReport = async (
  request: Request,
  body: StoreReportSuspicionBody
): Promise<Sent> => {
  try {
    const headers = visitorHeaders(request)
    const { report } = await (await floorApi()).call(reportSuspicion, { body, headers })
    return { ok: true, receipt: report.receipt }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { ok: false, status: error.status, code: error.code }
  }
}
