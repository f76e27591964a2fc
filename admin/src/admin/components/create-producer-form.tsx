import { useRouteModal } from "@medusajs/dashboard/components"
import { toast } from "@medusajs/ui"
import { AdminCreateProducerBody } from "@ocop/contracts"
import { useCreateProducer } from "../lib/api/producers"
import { paths } from "../lib/paths"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { EMPTY_PRODUCER, producerBodyOf } from "../lib/view/producer-form"
import { ActModalForm } from "./act-modal"
import { ProducerFields } from "./producer-fields"

export const CreateProducerForm = () => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useCreateProducer()
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: EMPTY_PRODUCER,
    schema: AdminCreateProducerBody,
    toBody: producerBodyOf,
    send: mutateAsync,
    onDone: ({ producer }) => {
      toast.success(t("producers.created", { name: producer.name }))
      handleSuccess(paths.producer(producer.id))
    },
  })
  return (
    <ActModalForm
      form={form}
      title={t("producers.create")}
      intro={t("producers.create_intro")}
      refusal={refusal}
      onSubmit={submit}
      submitLabel={t("producers.create_save")}
      isSending={isSending}
    >
      <ProducerFields />
    </ActModalForm>
  )
}
