import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import {
  AdminDecideRevocationBody,
  AdminNotifyRevocationBody,
  AdminOpenRevocationBody,
  REVOCATION_GROUND_NAMES,
  type AdminCertificate,
  type AdminOpenRevocationBody as OpenBody,
  type RevocationCase,
} from "@ocop/contracts"
import { REVOCATION_GROUNDS } from "@ocop/rules"
import { useDecideRevocation, useNotifyRevocation, useOpenRevocation } from "../lib/api/supervision"
import { paths } from "../lib/paths"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { decisionBodyOf, staffActs } from "../lib/view/supervision"
import { ActDrawerForm } from "./act-drawer"
import { DayField, LongTextField, SelectField, TextField } from "./form-fields"

export const OpenRevocationForm = ({ certificate }: { certificate: AdminCertificate }) => {
  const { t, language } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useOpenRevocation()
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { ground: "", finding: "", found_on: "" },
    schema: AdminOpenRevocationBody,
    // the contract's schema refuses a ground that is none before the body is sent
    toBody: (values) => ({ ...values, certificate_id: certificate.id }) as OpenBody,
    send: mutateAsync,
    onDone: ({ case: row }) => {
      toast.success(t("revocations.opened"))
      handleSuccess(paths.revocation(row.id))
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={`${certificate.product_name} – ${certificate.producer.name}`}
      onSubmit={submit}
      submitLabel={t("revocations.open_save")}
      isSending={isSending}
    >
      <SelectField
        name="ground"
        label={t("fields.revocation_ground")}
        placeholder={t("form.choose")}
        options={REVOCATION_GROUNDS.map((value) => ({
          value,
          label: REVOCATION_GROUND_NAMES[value][language],
        }))}
      />
      <LongTextField
        name="finding"
        label={t("fields.finding")}
        hint={t("revocations.finding_hint")}
      />
      <DayField
        name="found_on"
        label={t("fields.found_on")}
        placeholder={t("form.day_placeholder")}
      />
    </ActDrawerForm>
  )
}

export const NotifyRevocationForm = ({ row }: { row: RevocationCase }) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useNotifyRevocation(row.id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { notice_number: "" },
    schema: AdminNotifyRevocationBody,
    toBody: (values) => ({ ...values, version: row.version }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("revocations.notified"))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={t("revocations.notify_intro")}
      onSubmit={submit}
      submitLabel={t("revocations.notify")}
      isSending={isSending}
    >
      <TextField name="notice_number" label={t("fields.notice_number")} placeholder="12/TB-SCT" />
    </ActDrawerForm>
  )
}

const RevokeFields = () => {
  const { t } = useTexts()
  return (
    <>
      <TextField
        name="decision_number"
        label={t("fields.revocation_decision_number")}
        placeholder="1234/QĐ-UBND"
      />
      <TextField name="authority_name" label={t("fields.authority_name")} />
      <DayField
        name="revoked_on"
        label={t("fields.revoked_on")}
        placeholder={t("form.day_placeholder")}
        hint={t("revocations.revoke_hint")}
      />
    </>
  )
}

export const DecideRevocationForm = ({ row }: { row: RevocationCase }) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useDecideRevocation(row.id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: {
      outcome: staffActs(row).revoke ? "" : "dismiss",
      note: "",
      decision_number: "",
      authority_name: "",
      revoked_on: "",
    },
    schema: AdminDecideRevocationBody,
    toBody: (values) => decisionBodyOf(values, row.version),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("revocations.decided"))
      handleSuccess()
    },
  })
  const outcome = form.watch("outcome")
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={`${row.product_name} – ${row.producer.name}`}
      onSubmit={submit}
      submitLabel={t("revocations.decide_save")}
      isSending={isSending}
      danger={outcome === "revoke"}
    >
      <SelectField
        name="outcome"
        label={t("fields.outcome")}
        placeholder={t("form.choose")}
        options={[
          ...(staffActs(row).revoke
            ? [{ value: "revoke", label: t("revocations.outcome_revoke") }]
            : []),
          { value: "dismiss", label: t("revocations.outcome_dismiss") },
        ]}
      />
      {outcome === "revoke" && <RevokeFields />}
      <LongTextField name="note" label={t("fields.decision_note")} />
    </ActDrawerForm>
  )
}
