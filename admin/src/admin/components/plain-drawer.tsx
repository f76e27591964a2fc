import { Form, KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Drawer, Heading } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTexts } from "../lib/use-texts"
import { RefusalAlert } from "./refusal-alert"

interface PlainDrawerProps {
  isOpen: boolean
  onClose: () => void
  title: string
  children: ReactNode
}

/** A drawer without an address, for pages and forms that are not ours to give one. */
export const PlainDrawer = ({ isOpen, onClose, title, children }: PlainDrawerProps) => (
  <Drawer open={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Drawer.Content aria-describedby={undefined}>
      <Drawer.Header>
        <Drawer.Title asChild>
          <Heading>{title}</Heading>
        </Drawer.Title>
      </Drawer.Header>
      {children}
    </Drawer.Content>
  </Drawer>
)

interface PlainDrawerFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>
  refusal: string | null
  onSubmit: (event?: FormEvent) => unknown
  onClose: () => void
  submitLabel: string
  isSending: boolean
  children: ReactNode
}

export const PlainDrawerForm = <Values extends FieldValues>(
  props: PlainDrawerFormProps<Values>
) => {
  const { t } = useTexts()
  return (
    <Form {...props.form}>
      <KeyboundForm onSubmit={props.onSubmit} className="flex flex-1 flex-col overflow-hidden">
        <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-auto">
          <RefusalAlert refusal={props.refusal} />
          {props.children}
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" variant="secondary" type="button" onClick={props.onClose}>
            {t("form.cancel")}
          </Button>
          <Button size="small" type="submit" isLoading={props.isSending}>
            {props.submitLabel}
          </Button>
        </Drawer.Footer>
      </KeyboundForm>
    </Form>
  )
}
