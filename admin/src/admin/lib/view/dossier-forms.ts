import type {
  AdminMoveDossierBody,
  AdminOpinionBody,
  AdminReportDossierBody,
  DossierSummary,
} from "@ocop/contracts"
import { COMMUNE_FINDINGS, SAMPLE_PRODUCTS, type DossierMoveName } from "@ocop/rules"

type Seen = Pick<DossierSummary, "version">

export interface MoveValues {
  reason: string
  letter_number: string
  letter_on: string
  samples: string
  disqualifier: string
}

export const emptyMove = (): MoveValues => ({
  reason: "",
  letter_number: "",
  letter_on: "",
  samples: String(SAMPLE_PRODUCTS),
  disqualifier: "",
})

export const moveBodyOf =
  (move: DossierMoveName, { version }: Seen, asks: { samples: boolean }) =>
  (values: MoveValues): AdminMoveDossierBody => ({
    // the contract's schema refuses a move that is made elsewhere before the body is sent
    move: move as AdminMoveDossierBody["move"],
    version,
    reason: values.reason.trim() || null,
    letter_number: values.letter_number.trim() || null,
    letter_on: values.letter_on.trim() || null,
    samples: asks.samples ? values.samples : null,
    disqualifier: values.disqualifier || null,
  })

/** Form fields are flat: a finding is two of them. */
export type ReportValues = Record<string, string> & {
  conclusion: string
  letter_number: string
  letter_on: string
  product_number: string
}

export const metField = (finding: string) => `${finding}_met`
export const textField = (finding: string) => `${finding}_finding`

export const emptyReport = (): ReportValues => ({
  ...Object.fromEntries(
    COMMUNE_FINDINGS.flatMap((name) => [
      [metField(name), ""],
      [textField(name), ""],
    ])
  ),
  conclusion: "",
  letter_number: "",
  letter_on: "",
  product_number: "",
})

const metOf = (value: string | undefined): boolean | undefined =>
  value === "" || value === undefined ? undefined : value === "yes"

export const reportBodyOf =
  ({ version }: Seen) =>
  (values: ReportValues): AdminReportDossierBody => ({
    version,
    // what is not chosen yet is refused by the contract's schema before the body is sent
    findings: Object.fromEntries(
      COMMUNE_FINDINGS.map((name) => [
        name,
        { met: metOf(values[metField(name)]), finding: values[textField(name)] ?? "" },
      ])
    ) as AdminReportDossierBody["findings"],
    conclusion: values.conclusion,
    letter_number: values.letter_number,
    letter_on: values.letter_on,
    product_number: values.product_number,
  })

/** `findings.local_origin.met` is the field `local_origin_met` of the form. */
export const reportFieldOf = (path: string): string => {
  const [first, finding, part] = path.split(".")
  return first === "findings" && finding && part ? `${finding}_${part}` : path
}

export interface OpinionValues {
  opinion: string
  site_visited_on: string
  tests: string
}

export const opinionBodyOf =
  ({ version }: Seen) =>
  (values: OpinionValues): AdminOpinionBody => ({
    version,
    opinion: values.opinion,
    site_visited_on: values.site_visited_on.trim() || null,
    tests: values.tests.trim() || null,
  })
