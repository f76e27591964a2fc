import { useRouteModal } from "@medusajs/dashboard/components"
import { Prompt, toast } from "@medusajs/ui"
import {
  AdminRevokeCertificateBody,
  REVOCATION_GROUND_NAMES,
  type AdminCertificate,
} from "@ocop/contracts"
import { localDate, REVOCATION_GROUNDS } from "@ocop/rules"
import { useState } from "react"
import { useRevokeCertificate } from "../lib/api/certificates"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { revocationBodyOf, type RevocationValues } from "../lib/view/revocation-form"
import { ActDrawerForm } from "./act-drawer"
import { DayField, LongTextField, SelectField, TextField } from "./form-fields"

const EMPTY: RevocationValues = {
  ground: "",
  decision_number: "",
  revoked_on: "",
  authority_name: "",
  note: "",
}

const Fields = () => {
  const { t, language } = useTexts()
  return (
    <>
      <SelectField
        name="ground"
        label={t("fields.revocation_ground")}
        placeholder={t("form.choose")}
        options={REVOCATION_GROUNDS.map((ground) => ({
          value: ground,
          label: REVOCATION_GROUND_NAMES[ground][language],
        }))}
      />
      <TextField
        name="decision_number"
        label={t("fields.revocation_decision_number")}
        placeholder="1234/QĐ-UBND"
      />
      <DayField
        name="revoked_on"
        label={t("fields.revoked_on")}
        placeholder={t("form.day_placeholder")}
        hint={t("certificates.revoked_on_hint")}
      />
      <TextField name="authority_name" label={t("fields.authority_name")} />
      <LongTextField name="note" label={t("fields.revocation_note")} />
    </>
  )
}

interface ConfirmationProps {
  product: string
  /** Day typed, already judged by the schema; null while nothing is asked. */
  day: string | null
  onConfirm: () => void
  onCancel: () => void
}

const Confirmation = ({ product, day, onConfirm, onCancel }: ConfirmationProps) => {
  const { t } = useTexts()
  return (
    <Prompt open={day !== null} onOpenChange={(open) => !open && onCancel()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("certificates.revoke_ask", { product })}</Prompt.Title>
          <Prompt.Description>
            {t("certificates.revoke_consequence", { product, day })}
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button">{t("form.cancel")}</Prompt.Cancel>
          <Prompt.Action type="button" onClick={onConfirm}>
            {t("certificates.revoke_confirm")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}

export const RevokeForm = ({ certificate }: { certificate: AdminCertificate }) => {
  const { t, language } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useRevokeCertificate(certificate.id)
  const [asked, setAsked] = useState<RevocationValues | null>(null)
  const { form, refusal, check, sendNow } = useActForm({
    defaultValues: EMPTY,
    schema: AdminRevokeCertificateBody,
    toBody: revocationBodyOf,
    send: mutateAsync,
    onDone: () => {
      toast.success(t("certificates.revoked", { product: certificate.product_name }))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={`${certificate.product_name} – ${certificate.producer.name}`}
      onSubmit={form.handleSubmit((values) => check(values) && setAsked(values))}
      submitLabel={t("certificates.revoke")}
      isSending={isPending}
      danger
    >
      <Fields />
      <Confirmation
        product={certificate.product_name}
        day={asked && formatDay(localDate(asked.revoked_on), language)}
        onCancel={() => setAsked(null)}
        onConfirm={() => asked && void sendNow(asked)}
      />
    </ActDrawerForm>
  )
}
