import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { AdminMoveTakedownBody, AdminOpenTakedownBody } from "@ocop/contracts"
import { useNavigate } from "react-router-dom"
import { useMoveTakedown, useOpenTakedown, type TakedownMove } from "../lib/api/listings"
import { paths } from "../lib/paths"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { ActDrawerForm } from "./act-drawer"
import { LongTextField, TextField } from "./form-fields"

export const OpenTakedownForm = ({ productId }: { productId: string }) => {
  const { t } = useTexts()
  const navigate = useNavigate()
  const { mutateAsync } = useOpenTakedown(productId)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { reason: "", requested_by: "" },
    schema: AdminOpenTakedownBody,
    toBody: ({ reason, requested_by }) => ({ reason, requested_by: requested_by.trim() || null }),
    send: mutateAsync,
    onDone: ({ takedown }) => {
      toast.success(t("takedowns.opened", { title: takedown.title }))
      navigate(paths.takedown(takedown.id), { replace: true })
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={t("takedowns.subtitle")}
      onSubmit={submit}
      submitLabel={t("takedowns.open_save")}
      isSending={isSending}
      danger
    >
      <LongTextField name="reason" label={t("fields.reason")} />
      <TextField
        name="requested_by"
        label={t("fields.requested_by")}
        hint={t("takedowns.requested_by_hint")}
        optional
      />
    </ActDrawerForm>
  )
}

export const MoveTakedownForm = ({
  id,
  title,
  move,
}: {
  id: string
  title: string
  move: TakedownMove
}) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useMoveTakedown(id, move)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { reason: "" },
    schema: AdminMoveTakedownBody,
    toBody: ({ reason }) => ({ reason }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("takedowns.moved"))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={title}
      onSubmit={submit}
      submitLabel={t(`takedowns.${move}`)}
      isSending={isSending}
      danger={move === "execute"}
    >
      <LongTextField name="reason" label={t("fields.reason")} hint={t("takedowns.act_hint")} />
    </ActDrawerForm>
  )
}
