import { KeyboundForm, RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTexts } from "../lib/use-texts"
import { RefusalAlert } from "./refusal-alert"

/** The drawer of one act, with an address of its own. */
export const ActDrawer = ({ title, children }: { title: string; children: ReactNode }) => (
  <RouteDrawer>
    <RouteDrawer.Header>
      <RouteDrawer.Title asChild>
        <Heading>{title}</Heading>
      </RouteDrawer.Title>
    </RouteDrawer.Header>
    {children}
  </RouteDrawer>
)

interface ActDrawerFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>
  refusal: string | null
  onSubmit: (event?: FormEvent) => unknown
  submitLabel: string
  isSending: boolean
  danger?: boolean
  intro?: string
  children: ReactNode
}

/** The form inside a drawer that has an address of its own; leaving it half-filled asks first. */
export const ActDrawerForm = <Values extends FieldValues>(props: ActDrawerFormProps<Values>) => {
  const { t } = useTexts()
  return (
    <RouteDrawer.Form form={props.form}>
      <KeyboundForm onSubmit={props.onSubmit} className="flex flex-1 flex-col overflow-hidden">
        <RouteDrawer.Body className="flex flex-col gap-y-4 overflow-auto">
          <RefusalAlert refusal={props.refusal} />
          {props.intro && (
            <Text size="small" className="text-ui-fg-subtle">
              {props.intro}
            </Text>
          )}
          {props.children}
        </RouteDrawer.Body>
        <RouteDrawer.Footer>
          <RouteDrawer.Close asChild>
            <Button size="small" variant="secondary" type="button">
              {t("form.cancel")}
            </Button>
          </RouteDrawer.Close>
          <Button
            size="small"
            type="submit"
            variant={props.danger ? "danger" : "primary"}
            isLoading={props.isSending}
          >
            {props.submitLabel}
          </Button>
        </RouteDrawer.Footer>
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}
