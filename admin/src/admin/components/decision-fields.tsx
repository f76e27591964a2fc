import {
  AUTHORITY_LEVEL_NAMES,
  CRITERIA_EDITION_NAMES,
  EVIDENCE_LEVEL_NAMES,
  EVIDENCE_LEVELS,
} from "@ocop/contracts"
import { AUTHORITY_LEVELS, CERTIFIED_STARS, CRITERIA_EDITION_IDS } from "@ocop/rules"
import { useWatch } from "react-hook-form"
import { useTexts } from "../lib/use-texts"
import { lawfulLastDay, NO_EDITION } from "../lib/view/decision-form"
import { formatDay } from "../lib/view/format"
import { DayField, SelectField, TextField } from "./form-fields"

const useChoices = () => {
  const { t, language } = useTexts()
  return {
    stars: CERTIFIED_STARS.map((stars) => ({
      value: String(stars),
      label: t("certificates.stars_choice", { stars }),
    })),
    levels: AUTHORITY_LEVELS.map((level) => ({
      value: level,
      label: AUTHORITY_LEVEL_NAMES[level][language],
    })),
    editions: [
      ...CRITERIA_EDITION_IDS.map((id) => ({
        value: id as string,
        label: CRITERIA_EDITION_NAMES[id][language],
      })),
      { value: NO_EDITION, label: t("certificates.no_edition") },
    ],
    evidence: EVIDENCE_LEVELS.map((level) => ({
      value: level,
      label: `${level} – ${EVIDENCE_LEVEL_NAMES[level][language]}`,
    })),
  }
}

/** The end the law gives to the day typed, so that the clerk can compare it with the paper. */
const LastDayField = () => {
  const { t, language } = useTexts()
  const lastDay = lawfulLastDay((useWatch({ name: "first_day" }) as string | undefined) ?? "")
  return (
    <DayField
      name="last_day"
      label={t("fields.last_day")}
      optional
      placeholder={t("form.day_placeholder")}
      hint={
        lastDay
          ? t("certificates.last_day_hint", { day: formatDay(lastDay, language) })
          : t("certificates.last_day_rule")
      }
    />
  )
}

/** All that a decision says of one product, in the order the paper says it. */
export const DecisionFields = () => {
  const { t } = useTexts()
  const choices = useChoices()
  const day = t("form.day_placeholder")
  const choose = t("form.choose")
  const label = (field: string) => t(`fields.${field}`)
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <TextField
        name="decision_number"
        label={label("decision_number")}
        optional
        placeholder="1234/QĐ-UBND"
      />
      <DayField name="decision_on" label={label("decision_on")} optional placeholder={day} />
      <SelectField
        name="stars"
        label={label("recognised_stars")}
        options={choices.stars}
        placeholder={choose}
      />
      <TextField name="points" label={label("points")} optional inputMode="decimal" />
      <SelectField
        name="authority_level"
        label={label("authority_level")}
        options={choices.levels}
        placeholder={choose}
      />
      <TextField name="authority_name" label={label("authority_name")} />
      <SelectField
        name="criteria_edition"
        label={label("criteria_edition")}
        options={choices.editions}
        placeholder={choose}
      />
      <TextField
        name="product_code"
        label={label("product_code")}
        optional
        placeholder="48-20857-01-2026"
      />
      <DayField name="first_day" label={label("first_day")} placeholder={day} />
      <LastDayField />
      <SelectField
        name="evidence_level"
        label={label("evidence_level")}
        options={choices.evidence}
        placeholder={choose}
      />
      <TextField name="source_url" label={label("source_url")} optional inputMode="url" />
    </div>
  )
}
