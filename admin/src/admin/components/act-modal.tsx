import { KeyboundForm, RouteFocusModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTexts } from "../lib/use-texts"
import { RefusalAlert } from "./refusal-alert"

interface ActModalFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>
  title: string
  intro: string
  refusal: string | null
  onSubmit: (event?: FormEvent) => unknown
  submitLabel: string
  isSending: boolean
  children: ReactNode
}

/** A long form over the whole page; leaving it half-filled asks first. */
export const ActModalForm = <Values extends FieldValues>(props: ActModalFormProps<Values>) => {
  const { t } = useTexts()
  return (
    <RouteFocusModal.Form form={props.form}>
      <KeyboundForm onSubmit={props.onSubmit} className="flex size-full flex-col overflow-hidden">
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-auto px-4 py-8">
          <div className="flex w-full max-w-[720px] flex-col gap-y-6">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading>{props.title}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {props.intro}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <RefusalAlert refusal={props.refusal} />
            {props.children}
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary" type="button">
              {t("form.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" isLoading={props.isSending}>
            {props.submitLabel}
          </Button>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
