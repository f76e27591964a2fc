import { toast } from "@medusajs/ui"
import { AdminCreateRegisteredProductBody, type AdminRegisteredProduct } from "@ocop/contracts"
import { PRODUCT_SETS } from "@ocop/rules"
import { useCreateRegisteredProduct } from "../lib/api/products"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { setName } from "../lib/view/certificate"
import { SelectField, TextField } from "./form-fields"
import { useProducerOptions } from "./pickers"
import { PlainDrawer, PlainDrawerForm } from "./plain-drawer"
import { SearchField } from "./search-field"

interface NewProductProps {
  onClose: () => void
  onEntered: (product: AdminRegisteredProduct) => void
}

const EMPTY = { name: "", producer_id: "", product_set: "" }

const Fields = () => {
  const { t, language } = useTexts()
  return (
    <>
      <TextField name="name" label={t("fields.product_name")} />
      <SearchField
        name="producer_id"
        label={t("fields.producer")}
        placeholder={t("form.search_producer")}
        useOptions={useProducerOptions}
      />
      <SelectField
        name="product_set"
        label={t("fields.product_set")}
        placeholder={t("form.choose")}
        options={PRODUCT_SETS.map(({ no }) => ({
          value: String(no),
          label: setName(no, language),
        }))}
      />
    </>
  )
}

const NewProduct = ({ onClose, onEntered }: NewProductProps) => {
  const { t } = useTexts()
  const { mutateAsync } = useCreateRegisteredProduct()
  const { form, refusal, submit, isSending } = useActForm({
    defaultValues: EMPTY,
    schema: AdminCreateRegisteredProductBody,
    toBody: (values: typeof EMPTY) => ({ ...values, product_set: values.product_set || null }),
    send: mutateAsync,
    onDone: ({ registered_product }) => {
      toast.success(t("certificates.product_entered", { product: registered_product.name }))
      onEntered(registered_product)
      onClose()
    },
  })
  return (
    <PlainDrawerForm
      form={form}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
      submitLabel={t("certificates.product_save")}
      isSending={isSending}
    >
      <Fields />
    </PlainDrawerForm>
  )
}

/** Enters a product into the register while a certificate is being issued for it. */
export const NewProductDrawer = ({ isOpen, ...props }: NewProductProps & { isOpen: boolean }) => {
  const { t } = useTexts()
  return (
    <PlainDrawer isOpen={isOpen} onClose={props.onClose} title={t("certificates.new_product")}>
      <NewProduct {...props} />
    </PlainDrawer>
  )
}
