import { ERROR_MESSAGES, isOcopErrorCode } from "@ocop/contracts"
import { useState } from "react"
import { useForm, type DefaultValues, type FieldValues, type Path } from "react-hook-form"
import { ApiError } from "@ocop/contracts"
import { FIELD_OF_CODE, isSignedOut, lastPart, refusedFields, refusalText } from "./refusal"
import { useTexts } from "./use-texts"

interface Issue {
  path: PropertyKey[]
  message: string
}

/** A request schema of the contract. */
interface Schema {
  safeParse(body: unknown): { success: true } | { success: false; error: { issues: Issue[] } }
}

interface Act<Values, Body, Answer> {
  defaultValues: Values
  schema: Schema
  toBody: (values: Values) => Body
  send: (body: Body) => Promise<Answer>
  onDone: (answer: Answer, values: Values) => void
  /** Name of the field a path of the body belongs to; its last part unless told. */
  fieldOf?: (path: string) => string
}

/**
 * A form that does one act on the register. The contract's schema judges it before it is sent; a
 * refusal of either is shown at the field it speaks about and above the form. What was typed stays.
 */
export const useActForm = <Values extends FieldValues, Body, Answer>({
  defaultValues,
  schema,
  toBody,
  send,
  onDone,
  fieldOf = lastPart,
}: Act<Values, Body, Answer>) => {
  const { t, language } = useTexts()
  const form = useForm<Values>({ defaultValues: defaultValues as DefaultValues<Values> })
  const [refusal, setRefusal] = useState<string | null>(null)

  const mark = (fields: string[], message: string) =>
    fields
      .filter((field) => field in defaultValues)
      .forEach((field, index) =>
        // the line above keeps only names of this form's fields
        form.setError(field as Path<Values>, { message }, { shouldFocus: index === 0 })
      )

  const messageOf = (issue: Issue, value: unknown) => {
    if (isOcopErrorCode(issue.message)) return ERROR_MESSAGES[issue.message][language]
    return value === "" ? t("form.required") : t("form.malformed")
  }

  /** Whether the schema takes the form as typed; marks what it does not take. */
  const check = (values: Values): boolean => {
    setRefusal(null)
    const parsed = schema.safeParse(toBody(values))
    if (parsed.success) return true
    for (const issue of [...parsed.error.issues].reverse()) {
      const field = fieldOf(issue.path.map(String).join("."))
      mark([field], messageOf(issue, values[field]))
    }
    setRefusal(t("form.look_again"))
    return false
  }

  const sendNow = async (values: Values) => {
    setRefusal(null)
    try {
      onDone(await send(toBody(values)), values)
    } catch (error) {
      const text = isSignedOut(error) ? t("form.signed_out") : refusalText(error, language)
      const code = error instanceof ApiError ? error.code : null
      const field = code && FIELD_OF_CODE[code]
      mark(field ? [field] : refusedFields(error), text)
      setRefusal(text)
    }
  }

  const submit = form.handleSubmit(async (values) => {
    if (check(values)) await sendNow(values)
  })

  return { form, refusal, submit, check, sendNow, isSending: form.formState.isSubmitting }
}
