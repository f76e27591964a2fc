import type { Bilingual } from "../messages/languages"

/** The codes of one area with what a person reads for each: what is wrong and what to do. */
export const errorsOf = <Code extends string>(
  messages: Readonly<Record<Code, Bilingual>>
): Readonly<Record<Code, Bilingual>> => messages
