const MARK = "stated_by_producer"

/**
 * What a payment's data holds from the moment the producer said that the money came. Written by the
 * workflow of statements only; a session's data never reaches a payment.
 */
export const producerStatement = { statement: MARK } as const

export const hasProducerStatement = (data: Record<string, unknown> | undefined): boolean =>
  data?.statement === MARK
