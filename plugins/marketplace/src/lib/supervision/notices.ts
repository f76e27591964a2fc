import { REVOCATION_GROUND_NAMES, type Language, type RevocationCase } from "@ocop/contracts"
import {
  localDate,
  reassessmentWindow,
  type RenewalReminderDays,
  type RevocationAct,
} from "@ocop/rules"
import type { Message } from "../notify/write-members"

const day = (text: string): string => localDate(text).split("-").reverse().join("/")

interface Ending {
  product: string
  last_day: string
  days: RenewalReminderDays
}

type Write<Facts> = Record<Language, (facts: Facts) => Message>

const RENEWAL: Write<Ending & { closes: string }> = {
  vi: ({ product, days, last_day, closes }) => ({
    subject: `Giấy chứng nhận OCOP của ${product} còn ${days} ngày`,
    text:
      `Giấy chứng nhận OCOP của ${product} có giá trị đến hết ngày ${day(last_day)}. ` +
      `Hồ sơ đánh giá lại nộp chậm nhất ngày ${closes}.`,
  }),
  en: ({ product, days, last_day, closes }) => ({
    subject: `${days} days left of the OCOP certificate of ${product}`,
    text:
      `The OCOP certificate of ${product} is in force until ${day(last_day)}. ` +
      `The re-assessment is to be filed by ${closes}.`,
  }),
}

const withLink = ({ subject, text }: Message, link: string): Message => ({
  subject,
  text: `${text}\n${link}`,
})

/** A certificate that ends: what to do, and until when. */
export const renewalNotice = (language: Language, ending: Ending, link: string): Message => {
  const closes = day(reassessmentWindow(localDate(ending.last_day)).closesOn)
  return withLink(RENEWAL[language]({ ...ending, closes }), link)
}

type Told = Pick<
  RevocationCase,
  "product_name" | "ground" | "explain_until" | "revoked_on" | "decision_number"
>

/** Steps of a case that the producer is told of; its own explanation it knows. */
const TOLD_ACTS = ["notify", "revoke", "dismiss"] as const satisfies readonly RevocationAct[]
export type ToldAct = (typeof TOLD_ACTS)[number]

const TOLD: Readonly<Record<ToldAct, Readonly<Record<Language, (facts: Told) => Message>>>> = {
  notify: {
    vi: ({ product_name, ground, explain_until }) => ({
      subject: `Thông báo xem xét thu hồi giấy chứng nhận OCOP của ${product_name}`,
      text:
        `Cơ quan quản lý đang xem xét thu hồi giấy chứng nhận OCOP của ${product_name}. ` +
        `Căn cứ: ${REVOCATION_GROUND_NAMES[ground].vi}. ` +
        `Bạn có thể giải trình chậm nhất ngày ${day(explain_until ?? "")}.`,
    }),
    en: ({ product_name, ground, explain_until }) => ({
      subject: `Revocation of the OCOP certificate of ${product_name} is considered`,
      text:
        `The authority considers revoking the OCOP certificate of ${product_name}. ` +
        `Ground: ${REVOCATION_GROUND_NAMES[ground].en}. ` +
        `You can explain until ${day(explain_until ?? "")}.`,
    }),
  },
  revoke: {
    vi: ({ product_name, revoked_on, decision_number }) => ({
      subject: `Giấy chứng nhận OCOP của ${product_name} bị thu hồi`,
      text:
        `Giấy chứng nhận OCOP của ${product_name} bị thu hồi từ ngày ${day(revoked_on ?? "")} ` +
        `theo quyết định ${decision_number}. Sản phẩm vẫn được bán nhưng không còn hạng sao.`,
    }),
    en: ({ product_name, revoked_on, decision_number }) => ({
      subject: `The OCOP certificate of ${product_name} is revoked`,
      text:
        `The OCOP certificate of ${product_name} is revoked from ${day(revoked_on ?? "")} on ` +
        `by decision ${decision_number}. The product stays for sale without stars.`,
    }),
  },
  dismiss: {
    vi: ({ product_name }) => ({
      subject: `Không thu hồi giấy chứng nhận OCOP của ${product_name}`,
      text: `Việc xem xét thu hồi giấy chứng nhận OCOP của ${product_name} đã kết thúc: không thu hồi.`,
    }),
    en: ({ product_name }) => ({
      subject: `The OCOP certificate of ${product_name} is not revoked`,
      text: `The case about the OCOP certificate of ${product_name} has ended: it is not revoked.`,
    }),
  },
}

export const isTold = (act: RevocationAct): act is ToldAct => TOLD_ACTS.some((one) => one === act)

export const revocationNotice = (
  act: ToldAct,
  language: Language,
  facts: Told,
  link: string
): Message => withLink(TOLD[act][language](facts), link)
