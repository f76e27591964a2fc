import { Form } from "@medusajs/dashboard/components"
import { Input, Select, Switch, Textarea } from "@medusajs/ui"
import type { ReactElement, ReactNode } from "react"
import type { ControllerRenderProps, FieldValues } from "react-hook-form"
import { useTexts } from "../lib/use-texts"

interface FieldProps {
  name: string
  label: string
  hint?: ReactNode
  optional?: boolean
}

interface ControlledProps extends FieldProps {
  children: (field: ControllerRenderProps<FieldValues, string>) => ReactElement
}

/** Label, control, hint and refusal of one field, tied together for a screen reader. */
export const Field = ({ name, label, hint, optional, children }: ControlledProps) => {
  const { t } = useTexts()
  return (
    <Form.Field
      name={name}
      render={({ field }) => (
        <Form.Item>
          {/* the dashboard's own mark has no fitting Vietnamese */}
          <Form.Label>
            {label}
            {optional && <span className="text-ui-fg-muted"> ({t("form.optional")})</span>}
          </Form.Label>
          {children(field)}
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

interface TextFieldProps extends FieldProps {
  placeholder?: string
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url"
}

export const TextField = ({ placeholder, inputMode, ...props }: TextFieldProps) => (
  <Field {...props}>
    {(field) => (
      <Form.Control>
        <Input {...field} placeholder={placeholder} inputMode={inputMode} autoComplete="off" />
      </Form.Control>
    )}
  </Field>
)

/** Days are typed, as they are copied from paper; the placeholder shows how. */
export const DayField = ({ placeholder, ...props }: FieldProps & { placeholder: string }) => (
  <TextField {...props} placeholder={placeholder} inputMode="numeric" />
)

export const LongTextField = (props: FieldProps) => (
  <Field {...props}>
    {(field) => (
      <Form.Control>
        <Textarea {...field} rows={4} />
      </Form.Control>
    )}
  </Field>
)

export interface Option {
  value: string
  label: string
}

interface SelectFieldProps extends FieldProps {
  options: Option[]
  placeholder?: string
}

export const SelectField = ({ options, placeholder, ...props }: SelectFieldProps) => (
  <Field {...props}>
    {({ ref, onChange, value, ...field }) => (
      <Select {...field} value={value as string} onValueChange={onChange}>
        <Form.Control>
          <Select.Trigger ref={ref}>
            <Select.Value placeholder={placeholder} />
          </Select.Trigger>
        </Form.Control>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    )}
  </Field>
)

export const SwitchField = (props: FieldProps) => (
  <Field {...props}>
    {({ value, onChange, ...field }) => (
      <Form.Control>
        <Switch {...field} checked={Boolean(value)} onCheckedChange={onChange} />
      </Form.Control>
    )}
  </Field>
)
