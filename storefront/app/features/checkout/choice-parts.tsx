import type { ReactNode } from "react"

interface ChoiceProps {
  name: string
  value: string
  checked: boolean
  children: ReactNode
}

/** One of several, as tall as a thumb. */
export const Choice = ({ name, value, checked, children }: ChoiceProps) => (
  <label className="flex min-h-11 items-center gap-3 py-1">
    <input
      type="radio"
      name={name}
      value={value}
      defaultChecked={checked}
      autoComplete="off"
      className="size-6 shrink-0"
    />
    <span>{children}</span>
  </label>
)

export const Choices = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="mb-2">
    <legend className="font-medium">{title}</legend>
    {children}
  </fieldset>
)
