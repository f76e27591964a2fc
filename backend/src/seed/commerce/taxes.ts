import {
  createPricePreferencesWorkflow,
  createTaxRegionsWorkflow,
  updatePricePreferencesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { findOne } from "./find-or-create"
import { COUNTRY, CURRENCY, ILLUSTRATIVE, NAMES } from "./illustrative"

/** On the currency, because the region's flag alone leaves prices without tax. */
export const ensureTaxInclusivePrices = async (container: MedusaContainer): Promise<void> => {
  const attribute = { attribute: "currency_code", value: CURRENCY }
  const update = { ...attribute, is_tax_inclusive: true }
  const preference = await findOne(container, "price_preference", attribute)
  if (!preference) await createPricePreferencesWorkflow(container).run({ input: [update] })
  else {
    const input = { selector: { id: [preference.id] }, update }
    await updatePricePreferencesWorkflow(container).run({ input })
  }
}

export const ensureTaxRegion = async (container: MedusaContainer): Promise<void> => {
  if (await findOne(container, "tax_region", { country_code: COUNTRY })) return
  const default_tax_rate = { name: NAMES.tax, code: "VAT", rate: ILLUSTRATIVE.vatPercent }
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: COUNTRY, provider_id: "tp_system", default_tax_rate }],
  })
}
