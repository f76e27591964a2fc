import {
  BATCH_FIELDS,
  COMPULSORY_LABEL,
  LABEL_FIELDS,
  type GoodsKind,
  type LabelField,
} from "../law/label-content"

/** What is known of a label; a field that is absent is not stated. */
export type Label = Partial<Record<LabelField, string>>

export interface LabelLine {
  field: LabelField
  /** Null: the law wants it and nobody has stated it. */
  value: string | null
  compulsory: boolean
}

const known = (label: Label, field: LabelField): string | null => label[field]?.trim() || null

/**
 * Fields the law wants on the label of such goods, batch fields apart.
 *
 * @law label-content
 */
export const compulsoryLabelFields = (kind: GoodsKind): readonly LabelField[] =>
  COMPULSORY_LABEL[kind]

/** Compulsory fields nobody has stated, in the order of the label. */
export const missingLabelFields = (kind: GoodsKind, label: Label): LabelField[] =>
  compulsoryLabelFields(kind).filter((field) => known(label, field) === null)

/** The label as it is shown: compulsory fields first, stated or not, then whatever else is stated. */
export const labelLines = (kind: GoodsKind, label: Label): LabelLine[] => {
  const compulsory = compulsoryLabelFields(kind)
  const line = (field: LabelField): LabelLine => ({
    field,
    value: known(label, field),
    compulsory: compulsory.includes(field),
  })
  const others = LABEL_FIELDS.filter((field) => !compulsory.includes(field))
  return [...compulsory.map(line), ...others.map(line).filter(({ value }) => value !== null)]
}

/** True for facts of one batch, which the floor may leave to the package. */
export const isBatchField = (field: LabelField): boolean => BATCH_FIELDS.includes(field)
