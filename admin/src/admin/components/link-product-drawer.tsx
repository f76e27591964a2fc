import { toast } from "@medusajs/ui"
import { AdminLinkProductBody, type AdminProductPanelResponse } from "@ocop/contracts"
import { useWatch } from "react-hook-form"
import { useLinkProduct } from "../lib/api/products"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { LongTextField, type Option } from "./form-fields"
import { useProducerOptions, useRegisteredProductOptions } from "./pickers"
import { PlainDrawer, PlainDrawerForm } from "./plain-drawer"
import { SearchField } from "./search-field"

interface LinkValues {
  producer_id: string
  registered_product_id: string
  reason: string
}

const optionOf = (named: { id: string; name: string } | null): Option | undefined =>
  named ? { value: named.id, label: named.name } : undefined

const linkBodyOf = (values: LinkValues) => ({
  producer_id: values.producer_id || null,
  registered_product_id: values.registered_product_id || null,
  reason: values.reason,
})

interface LinkProps {
  panel: AdminProductPanelResponse
  onClose: () => void
}

/** Offers only what the chosen producer has entered, so that the two cannot disagree. */
const RegisteredProductField = ({ initial }: { initial?: Option }) => {
  const { t } = useTexts()
  const producerId = (useWatch({ name: "producer_id" }) as string | undefined) || undefined
  const useOptions = (q: string | undefined) => useRegisteredProductOptions(q, producerId)
  return (
    <SearchField
      name="registered_product_id"
      label={t("fields.registered_product")}
      optional
      hint={t("panel.product_hint")}
      placeholder={t("form.search_product")}
      useOptions={useOptions}
      initial={initial}
    />
  )
}

const LinkForm = ({ panel, onClose }: LinkProps) => {
  const { t } = useTexts()
  const { mutateAsync } = useLinkProduct(panel.product_id)
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: {
      producer_id: panel.producer?.id ?? "",
      registered_product_id: panel.registered_product?.id ?? "",
      reason: "",
    },
    schema: AdminLinkProductBody,
    toBody: linkBodyOf,
    send: mutateAsync,
    onDone: () => {
      toast.success(t("panel.linked"))
      onClose()
    },
  })
  return (
    <PlainDrawerForm
      form={form}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t("panel.save")}
      isSending={isSending}
    >
      <SearchField
        name="producer_id"
        label={t("fields.producer")}
        optional
        hint={t("panel.producer_hint")}
        placeholder={t("form.search_producer")}
        useOptions={useProducerOptions}
        initial={optionOf(panel.producer)}
      />
      <RegisteredProductField initial={optionOf(panel.registered_product)} />
      <LongTextField name="reason" label={t("fields.reason")} />
    </PlainDrawerForm>
  )
}

export const LinkProductDrawer = ({ isOpen, ...props }: LinkProps & { isOpen: boolean }) => {
  const { t } = useTexts()
  return (
    <PlainDrawer isOpen={isOpen} onClose={props.onClose} title={t("panel.link")}>
      <LinkForm {...props} />
    </PlainDrawer>
  )
}
