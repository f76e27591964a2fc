/** An answer of a rule: a value, or a refusal with a stable code. An exception is a bug. */
export type Result<Value, Code extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: Code }

export const accept = <Value>(value: Value) => ({ ok: true, value }) as const
export const refuse = <Code extends string>(code: Code) => ({ ok: false, code }) as const
