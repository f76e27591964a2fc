import type { Operator } from "~/lib/operator"
import { m } from "~/paraglide/messages"

export interface OperatorFact {
  name: string
  value: string
}

/** What the operator has told about itself, in the order people look for it. */
export const operatorFacts = (operator: Operator): OperatorFact[] => {
  const facts: [name: string, value: string | null][] = [
    [m.footer_operator(), operator.name],
    [m.footer_address(), operator.address],
    [m.footer_phone(), operator.phone],
    [m.footer_email(), operator.email],
    [m.footer_tax_code(), operator.tax_code],
  ]
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
}
