import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { AdminMinutesBody, type AdminSession } from "@ocop/contracts"
import { useWriteMinutes } from "../lib/api/council"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { ActDrawerForm } from "./act-drawer"
import { LongTextField } from "./form-fields"

/** Minutes are written once; what was written stays. */
export const MinutesForm = ({ session }: { session: AdminSession }) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useWriteMinutes(session.id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: { minutes: "" },
    schema: AdminMinutesBody,
    toBody: (values) => values,
    send: mutateAsync,
    onDone: () => {
      toast.success(t("room.minutes_written"))
      handleSuccess()
    },
  })
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      intro={t("room.minutes_intro")}
      onSubmit={submit}
      submitLabel={t("room.minutes_save")}
      isSending={isSending}
    >
      <LongTextField name="minutes" label={t("room.minutes")} />
    </ActDrawerForm>
  )
}
