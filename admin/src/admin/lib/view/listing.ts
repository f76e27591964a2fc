import {
  GOODS_KIND_NAMES,
  LABEL_FIELD_NAMES,
  LISTING_CHANGE_STATE_NAMES,
  LISTING_HIT_WORDS,
  NET_UNIT_NAMES,
  TAKEDOWN_STATE_NAMES,
  type AdminListingChangeResponse,
  type AdminTakedown,
  type Language,
  type ListingDraft,
  type TakedownState,
} from "@ocop/contracts"
import {
  LABEL_FIELDS,
  productSet,
  type LabelField,
  type ListingChangeState,
  type ListingContent,
  type ListingHit,
} from "@ocop/rules"
import type { Fact } from "./certificate"
import { formatInstant, formatNumber } from "./format"

const CHANGE_COLORS = {
  draft: "grey",
  waiting: "orange",
  accepted: "green",
  returned: "red",
  withdrawn: "grey",
} as const

export const changeStateView = (state: ListingChangeState, language: Language) => ({
  label: LISTING_CHANGE_STATE_NAMES[state][language],
  color: CHANGE_COLORS[state],
})

const TAKEDOWN_COLORS = { open: "red", done: "orange", dismissed: "grey", lifted: "green" } as const

export const takedownStateView = (state: TakedownState, language: Language) => ({
  label: TAKEDOWN_STATE_NAMES[state][language],
  color: TAKEDOWN_COLORS[state],
})

export interface HitView {
  blocks: boolean
  text: string
  words: string | null
}

const labelOf = (place: string, language: Language): string | null => {
  const [, field] = place.split("label.")
  // what follows in such a place is a field of the label
  return field ? LABEL_FIELD_NAMES[field as LabelField][language] : null
}

export const hitView = (
  { code, severity, words, place }: ListingHit,
  language: Language
): HitView => ({
  blocks: severity === "blocks",
  text: LISTING_HIT_WORDS[code][language],
  words: words?.text ?? labelOf(place, language),
})

/** One line of the comparison; pictures are shown as pictures. */
export interface CompareRow {
  field: string
  label: string | null
  before: string
  after: string
  isChanged: boolean
}

const NONE = "–"

const plain = (content: ListingContent | null, language: Language): Record<string, string> => {
  if (!content) return {}
  const { net_content: net, product_set: set } = content
  return {
    title: content.title,
    description: content.description ?? NONE,
    goods_kind: GOODS_KIND_NAMES[content.goods_kind][language],
    product_set: set === null ? NONE : (productSet(set)?.[language] ?? NONE),
    registered_product_id: content.registered_product_id ?? NONE,
    net_content: net
      ? `${formatNumber(net.value, language)} ${NET_UNIT_NAMES[net.unit][language]}`
      : NONE,
    weight_grams:
      content.weight_grams === null ? NONE : formatNumber(content.weight_grams, language),
  }
}

const labelRows = (
  before: ListingContent | null,
  after: ListingContent,
  language: Language
): CompareRow[] =>
  LABEL_FIELDS.flatMap((field) => {
    const [old, now] = [before?.label[field] ?? NONE, after.label[field] ?? NONE]
    if (old === NONE && now === NONE) return []
    const label = LABEL_FIELD_NAMES[field][language]
    return [{ field: "label", label, before: old, after: now, isChanged: old !== now }]
  })

const offerRows = ({ price, stock }: ListingDraft, language: Language): CompareRow[] =>
  (
    [
      ["price", price],
      ["stock", stock],
    ] as const
  ).flatMap(([field, value]) =>
    value === null
      ? []
      : [
          {
            field,
            label: null,
            before: NONE,
            after: formatNumber(value, language),
            isChanged: true,
          },
        ]
  )

/** What buyers see beside what the producer sent, line by line. */
export const compareRows = (
  { before, after }: Pick<AdminListingChangeResponse["change"], "before" | "after">,
  language: Language
): CompareRow[] => {
  const [old, now] = [plain(before, language), plain(after.content, language)]
  const rows = Object.entries(now).map(([field, value]) => ({
    field,
    label: null,
    before: old[field] ?? NONE,
    after: value,
    isChanged: (old[field] ?? NONE) !== value,
  }))
  return [...rows, ...offerRows(after, language), ...labelRows(before, after.content, language)]
}

const instant = (value: string | null, language: Language) =>
  value ? formatInstant(value, language) : NONE

export const takedownFacts = (takedown: AdminTakedown, language: Language): Fact[] => [
  { label: "producer", value: takedown.producer.name },
  { label: "reason", value: takedown.reason },
  { label: "requested_by", value: takedown.requested_by ?? NONE },
  { label: "requested_at", value: instant(takedown.requested_at, language) },
  { label: "due_at", value: instant(takedown.due_at, language) },
  { label: "done_at", value: instant(takedown.done_at, language) },
  { label: "end_reason", value: takedown.end_reason ?? NONE },
]

export const takedownMoves = ({ state }: Pick<AdminTakedown, "state">) => {
  if (state === "open") return ["execute", "dismiss"] as const
  return state === "done" ? (["lift"] as const) : ([] as const)
}

/** Each line that staff typed is one thing to correct. */
export const reasonsOf = (typed: string) =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text) => ({ place: null, text }))
