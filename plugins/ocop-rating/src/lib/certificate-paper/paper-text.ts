import { EVIDENCE_LEVEL_NAMES, PRODUCER_KIND_NAMES, type RegisterEntry } from "@ocop/contracts"
import { localDate, productSet, type LocalDate } from "@ocop/rules"

/** A certificate as its paper says it, in Vietnamese. */
export interface CertificatePaper {
  title: string
  product: string
  stars: number
  awarded: string
  holder: string
  place: string
  /** Labels and values, in reading order; what is not known is left out. */
  facts: readonly { label: string; value: string }[]
  /** What the paper is, and what it is not. */
  notes: readonly string[]
  /** Across the sheet; null for a certificate that is real. */
  watermark: string | null
  printedOn: LocalDate
  /** Where the QR leads. */
  address: string
  shortAddress: string
}

const day = (text: string): string => localDate(text).split("-").reverse().join("/")

const placeOf = ({ origin }: RegisterEntry): string =>
  origin.commune ? `${origin.commune.name}, ${origin.commune.province.name}` : ""

/** Names that begin with what they are, as most do, say it once. */
const holderOf = ({ producer: { name, kind } }: RegisterEntry): string => {
  const kindName = kind && PRODUCER_KIND_NAMES[kind].vi
  const says =
    kindName && !name.toLocaleLowerCase("vi").startsWith(kindName.toLocaleLowerCase("vi"))
  return says ? `${name} (${kindName})` : name
}

const factsOf = (entry: RegisterEntry) => {
  const values: [string, string | null][] = [
    ["Quyết định", entry.decision_number],
    ["Ngày quyết định", entry.decision_on && day(entry.decision_on)],
    ["Cơ quan công nhận", entry.authority_name],
    ["Có giá trị", `từ ${day(entry.first_day)} đến hết ${day(entry.last_day)}`],
    ["Gia hạn đến hết", entry.state === "extended" ? day(entry.in_force_until ?? "") : null],
    ["Mã số sản phẩm", entry.product_code],
    [
      "Bộ sản phẩm",
      entry.product_set === null ? null : (productSet(entry.product_set)?.vi ?? null),
    ],
  ]
  return values.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

const notesOf = (entry: RegisterEntry, printedOn: LocalDate): string[] => [
  `Bản in từ sổ đăng ký của Sàn OCOP ngày ${day(printedOn)}. Căn cứ pháp lý là quyết định của cơ quan công nhận.`,
  "Giấy chứng nhận có thể bị thu hồi sau ngày in: quét mã QR để biết tình trạng hôm nay.",
  ...(entry.evidence_level === "A"
    ? []
    : [`Mức bằng chứng trong sổ đăng ký: ${EVIDENCE_LEVEL_NAMES[entry.evidence_level].vi}.`]),
  ...(entry.illustrative ? ["Giấy này là minh họa, do phần mềm tạo ra để trình diễn."] : []),
]

/**
 * @param entry in force on `printedOn`
 * @param verifyAt address of the verification in front of the code, without a slash at its end
 */
export const toCertificatePaper = (
  entry: RegisterEntry,
  { printedOn, verifyAt, code }: { printedOn: LocalDate; verifyAt: string; code: string }
): CertificatePaper => ({
  title: "Giấy chứng nhận sản phẩm OCOP",
  product: entry.product_name,
  stars: entry.recognised_stars,
  awarded: `Sản phẩm OCOP ${entry.recognised_stars} sao`,
  holder: holderOf(entry),
  place: placeOf(entry),
  facts: factsOf(entry),
  notes: notesOf(entry, printedOn),
  watermark: entry.illustrative ? "MINH HỌA" : null,
  printedOn,
  address: `${verifyAt}/${code}`,
  shortAddress: verifyAt.replace(/^https?:\/\//, ""),
})
