import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import {
  ERROR_MESSAGES,
  readRates,
  typedFrom,
  type AdminFloorRatesResponse,
  type AdminSaveFloorRatesBody,
  type FloorRatesChange,
} from "@ocop/contracts"
import { useState, type FormEvent } from "react"
import { useSaveFloorRates } from "../lib/api/shipping-rates"
import { refusalText } from "../lib/refusal"
import { useTexts } from "../lib/use-texts"
import { formatDay, formatInstant } from "../lib/view/format"
import { ListHeader } from "./list-header"
import { RatesFields } from "./rates-fields"
import { RefusalAlert } from "./refusal-alert"

/** Reads, judges and sends the form; what is wrong is said with the zone it is wrong in. */
const useSaving = (table: AdminFloorRatesResponse["rates"]["table"]) => {
  const { t, language } = useTexts()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { mutateAsync, isPending } = useSaveFloorRates()

  const send = async (body: AdminSaveFloorRatesBody) => {
    setRefusal(null)
    try {
      await mutateAsync(body)
      toast.success(t("floor_rates.saved"))
    } catch (error) {
      setRefusal(refusalText(error, language))
    }
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readRates(new FormData(event.currentTarget), table)
    if (read.ok) return void send({ rates: read.value })
    const problem = ERROR_MESSAGES[read.code][language]
    setRefusal(read.zone ? `${t(`floor_rates.zones.${read.zone}`)}: ${problem}` : problem)
  }
  return { refusal, send, submit, isPending }
}

const Changes = ({ changes }: { changes: FloorRatesChange[] }) => {
  const { t, language } = useTexts()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("trail.title")}
      </Heading>
      <ol className="divide-y border-t">
        {changes.map(({ id, is_reset, actor_name, created_at }) => (
          <li key={id} className="px-6 py-4">
            <Text size="small" weight="plus">
              {t(is_reset ? "floor_rates.was_reset" : "floor_rates.was_set")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {formatInstant(created_at, language)} · {actor_name ?? t("trail.system")}
            </Text>
          </li>
        ))}
      </ol>
    </Container>
  )
}

/** The table for producers that have none, changed as a whole. */
export const FloorRates = ({ rates, changes }: AdminFloorRatesResponse) => {
  const { t, language } = useTexts()
  const ask = usePrompt()
  const { refusal, send, submit, isPending } = useSaving(rates.table)
  const reset = async () => {
    const words = { title: t("floor_rates.reset"), description: t("floor_rates.reset_ask") }
    const isSure = await ask({
      ...words,
      confirmText: t("floor_rates.reset"),
      cancelText: t("form.cancel"),
    })
    if (isSure) await send({ rates: null })
  }
  const said = rates.is_set ? "floor_rates.set" : "floor_rates.of_rules"
  return (
    <div className="flex flex-col gap-4">
      <Container className="divide-y p-0">
        <ListHeader
          title={t("floor_rates.title")}
          subtitle={`${t("floor_rates.subtitle")} ${t(said, { day: formatDay(rates.from_on, language) })}`}
          actions={[]}
        />
        {/* the fields are read when they are sent: a table saved meanwhile shows anew */}
        <form key={JSON.stringify(rates.table)} onSubmit={submit} className="divide-y">
          <RatesFields typed={typedFrom(rates.table)} />
          <div className="flex flex-col gap-4 px-6 py-4">
            <RefusalAlert refusal={refusal} />
            <div className="flex flex-wrap gap-2">
              <Button type="submit" isLoading={isPending}>
                {t("floor_rates.save")}
              </Button>
              {rates.is_set && (
                <Button type="button" variant="secondary" onClick={() => void reset()}>
                  {t("floor_rates.reset")}
                </Button>
              )}
            </div>
          </div>
        </form>
      </Container>
      {changes.length > 0 && <Changes changes={changes} />}
    </div>
  )
}
