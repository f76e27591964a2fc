import {
  localDateInVietnam,
  sellerEntityTypeOf,
  withholdingFor,
  type ProducerKind,
} from "@ocop/rules"

/**
 * Tax withheld of an amount that came at an instant.
 *
 * @param kind of a producer whose kind nobody knows the most is withheld, as the law has it for goods
 */
export const withheldFrom = (amount: number, at: Date, kind: ProducerKind | null) =>
  withholdingFor(sellerEntityTypeOf(kind ?? "household"), localDateInVietnam(at), amount)
