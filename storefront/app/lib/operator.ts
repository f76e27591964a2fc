/** Who runs the floor, as the e-commerce law wants on every page. Null: the operator has not said. */
export interface Operator {
  name: string | null
  address: string | null
  phone: string | null
  email: string | null
  tax_code: string | null
}
