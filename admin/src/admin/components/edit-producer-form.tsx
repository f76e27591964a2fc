import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import {
  AdminUpdateProducerBody,
  PRODUCER_STATUS_NAMES,
  PRODUCER_STATUSES,
  type AdminProducer,
} from "@ocop/contracts"
import { useUpdateProducer } from "../lib/api/producers"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { changedOnly } from "../lib/view/decision-form"
import { producerBodyOf, producerValuesOf } from "../lib/view/producer-form"
import { ActDrawerForm } from "./act-drawer"
import { LongTextField, SelectField, type Option } from "./form-fields"
import { ProducerFields } from "./producer-fields"

const useEditForm = (producer: AdminProducer) => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useUpdateProducer(producer.id)
  const shown = { ...producerValuesOf(producer), status: producer.status as string }
  return useActForm({
    defaultValues: { ...shown, reason: "" },
    schema: AdminUpdateProducerBody,
    toBody: ({ reason, ...values }) => ({
      ...changedOnly({ ...producerBodyOf(values), status: values.status }, shown, values),
      reason,
    }),
    send: mutateAsync,
    onDone: () => {
      toast.success(t("producers.saved"))
      handleSuccess()
    },
  })
}

/** A code that is no commune of today is shown as it stands, so that it can be seen and replaced. */
const communeOf = ({ origin: { commune }, commune_code }: AdminProducer): Option | undefined => {
  if (commune) return { value: commune.code, label: `${commune.name}, ${commune.province.name}` }
  return commune_code ? { value: commune_code, label: commune_code } : undefined
}

export const EditProducerForm = ({ producer }: { producer: AdminProducer }) => {
  const { t, language } = useTexts()
  const { form, refusal, submit, isSending } = useEditForm(producer)
  const commune = communeOf(producer)
  return (
    <ActDrawerForm
      form={form}
      refusal={refusal}
      onSubmit={submit}
      submitLabel={t("producers.save")}
      isSending={isSending}
    >
      <SelectField
        name="status"
        label={t("fields.status")}
        options={PRODUCER_STATUSES.map((status) => ({
          value: status,
          label: PRODUCER_STATUS_NAMES[status][language],
        }))}
      />
      <ProducerFields commune={commune} />
      <LongTextField name="reason" label={t("fields.reason")} />
    </ActDrawerForm>
  )
}
