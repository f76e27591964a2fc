import { Combobox, Form } from "@medusajs/dashboard/components"
import { useDebouncedSearch } from "@medusajs/dashboard/hooks"
import { useState } from "react"
import { Field, type Option } from "./form-fields"

interface SearchFieldProps {
  name: string
  label: string
  hint?: string
  optional?: boolean
  placeholder: string
  /** Asks the backend; a hook, so it is called on every render with the words typed so far. */
  useOptions: (q: string | undefined) => Option[]
  /** What is chosen at first: its label is not among the first results. */
  initial?: Option
  onChosen?: (value: string | undefined) => void
}

/** A choice out of too many to list: type to search, arrows and Enter to choose. */
export const SearchField = ({
  useOptions,
  placeholder,
  initial,
  onChosen,
  ...props
}: SearchFieldProps) => {
  const { searchValue, onSearchValueChange, query } = useDebouncedSearch()
  const found = useOptions(query)
  const [chosen, setChosen] = useState(initial)
  // the box shows a label only for values among its options, so the choice stays among them
  const hidden = chosen && !searchValue && !found.some(({ value }) => value === chosen.value)
  const options = hidden ? [chosen, ...found] : found

  return (
    <Field {...props}>
      {({ onChange, value, ...field }) => (
        <Form.Control>
          <Combobox
            {...field}
            value={value as string}
            onChange={(next) => {
              setChosen(options.find((option) => option.value === next))
              onChange(next ?? "")
              onChosen?.(next)
            }}
            allowClear={props.optional}
            options={options}
            searchValue={searchValue}
            onSearchValueChange={onSearchValueChange}
            placeholder={placeholder}
          />
        </Form.Control>
      )}
    </Field>
  )
}
