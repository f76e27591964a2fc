import type { DOSSIER_FORMS, DossierFormName } from "@ocop/rules"
import { m } from "~/paraglide/messages"

type Labels = {
  readonly [Form in DossierFormName]: Readonly<
    Record<keyof (typeof DOSSIER_FORMS)[Form], () => string>
  >
}

/** What each field of each form is called. */
const FIELD_LABELS: Labels = {
  registration: {
    representative: m.dossier_f_representative,
    position: m.dossier_f_position,
    phone: m.dossier_f_phone,
    email: m.dossier_f_email,
    address: m.dossier_f_address,
    product_description: m.dossier_f_product_description,
  },
  general: {
    founded_year: m.dossier_f_founded_year,
    activities: m.dossier_f_activities,
    workers: m.dossier_f_workers,
    local_workers: m.dossier_f_local_workers,
    facility: m.dossier_f_facility,
    materials: m.dossier_f_materials,
  },
  results: {
    last_year: m.dossier_f_last_year,
    last_revenue: m.dossier_f_last_revenue,
    last_profit: m.dossier_f_last_profit,
    before_revenue: m.dossier_f_before_revenue,
    before_profit: m.dossier_f_before_profit,
    output: m.dossier_f_output,
    markets: m.dossier_f_markets,
  },
  plan: {
    production_plan: m.dossier_f_production_plan,
    market_plan: m.dossier_f_market_plan,
    support_wanted: m.dossier_f_support_wanted,
  },
}

export const fieldLabel = (form: DossierFormName, field: string): string =>
  (FIELD_LABELS[form] as Readonly<Record<string, () => string>>)[field]?.() ?? field
