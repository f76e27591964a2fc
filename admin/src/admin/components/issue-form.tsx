import { useRouteModal } from "@medusajs/dashboard/components"
import { Button, toast } from "@medusajs/ui"
import { AdminIssueCertificateBody, type AdminRegisteredProduct } from "@ocop/contracts"
import { useState } from "react"
import { useIssueCertificate } from "../lib/api/certificates"
import { paths } from "../lib/paths"
import { useActForm } from "../lib/use-act-form"
import { useTexts } from "../lib/use-texts"
import { decisionBodyOf, EMPTY_DECISION } from "../lib/view/decision-form"
import { ActModalForm } from "./act-modal"
import { DecisionFields } from "./decision-fields"
import type { Option } from "./form-fields"
import { NewProductDrawer } from "./new-product-drawer"
import { useRegisteredProductOptions } from "./pickers"
import { SearchField } from "./search-field"

const optionOf = ({ id, name, producer }: AdminRegisteredProduct): Option => ({
  value: id,
  label: `${name} – ${producer.name}`,
})

interface ProductChoiceProps {
  /** The product just entered, which the search has not seen yet. */
  entered: Option | undefined
  onNew: () => void
}

/** The product the decision speaks of: found in the register, or entered into it now. */
const ProductChoice = ({ entered, onNew }: ProductChoiceProps) => {
  const { t } = useTexts()
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="w-full">
        <SearchField
          key={entered?.value}
          name="registered_product_id"
          label={t("fields.registered_product")}
          hint={t("certificates.product_hint")}
          placeholder={t("form.search_product")}
          useOptions={useRegisteredProductOptions}
          initial={entered}
        />
      </div>
      <Button size="small" variant="secondary" type="button" onClick={onNew}>
        {t("certificates.new_product")}
      </Button>
    </div>
  )
}

const useIssueForm = () => {
  const { t } = useTexts()
  const { handleSuccess } = useRouteModal()
  const { mutateAsync } = useIssueCertificate()
  return useActForm({
    defaultValues: { registered_product_id: "", ...EMPTY_DECISION },
    schema: AdminIssueCertificateBody,
    toBody: ({ registered_product_id, ...decision }) => ({
      registered_product_id,
      ...decisionBodyOf(decision),
    }),
    send: mutateAsync,
    onDone: ({ certificate }) => {
      toast.success(t("certificates.issued", { product: certificate.product_name }))
      handleSuccess(paths.certificate(certificate.id))
    },
  })
}

export const IssueForm = () => {
  const { t } = useTexts()
  const { form, refusal, submit, isSending } = useIssueForm()
  const [entered, setEntered] = useState<Option>()
  const [isEntering, setEntering] = useState(false)
  const choose = (product: AdminRegisteredProduct) => {
    setEntered(optionOf(product))
    form.setValue("registered_product_id", product.id, { shouldDirty: true })
    form.clearErrors("registered_product_id")
  }
  return (
    <>
      <ActModalForm
        form={form}
        title={t("certificates.issue")}
        intro={t("certificates.issue_intro")}
        refusal={refusal}
        onSubmit={submit}
        submitLabel={t("certificates.issue_save")}
        isSending={isSending}
      >
        <ProductChoice entered={entered} onNew={() => setEntering(true)} />
        <DecisionFields />
      </ActModalForm>
      <NewProductDrawer isOpen={isEntering} onClose={() => setEntering(false)} onEntered={choose} />
    </>
  )
}
