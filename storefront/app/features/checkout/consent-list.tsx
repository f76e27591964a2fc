import {
  CONSENT_PURPOSES,
  CONSENT_TEXTS,
  CONSENT_VERSION,
  type ConsentPurpose,
  type StoreConsent,
} from "@ocop/contracts"
import { formatDay } from "~/lib/dates"
import { formatInstant } from "~/lib/format"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON } from "~/ui/form-parts"

const NAMES: Record<ConsentPurpose, () => string> = {
  orders: () => m.consent_orders(),
  marketing: () => m.consent_marketing(),
}

const stateOf = (consent: StoreConsent | undefined): string => {
  if (!consent) return m.consent_never()
  const time = formatInstant(consent.at, getLocale())
  return consent.given
    ? m.consent_given({ time, version: formatDay(consent.version) })
    : m.consent_withdrawn({ time })
}

const Item = ({ purpose, consent }: { purpose: ConsentPurpose; consent?: StoreConsent }) => {
  const isGiven = consent?.given ?? false
  return (
    <li className={`${CARD} mb-3`}>
      <h3 className="font-semibold">{NAMES[purpose]()}</h3>
      <p>{CONSENT_TEXTS[purpose][getLocale()]}</p>
      <p className="mb-2 text-ink-soft">{stateOf(consent)}</p>
      <form method="post">
        <input type="hidden" name="purpose" value={purpose} />
        <input type="hidden" name="version" value={CONSENT_VERSION} />
        <button
          name="given"
          value={isGiven ? "no" : "yes"}
          className={QUIET_BUTTON}
          aria-label={`${isGiven ? m.consent_withdraw() : m.consent_give()}: ${NAMES[purpose]()}`}
        >
          {isGiven ? m.consent_withdraw() : m.consent_give()}
        </button>
      </form>
    </li>
  )
}

/** Each purpose by itself, with when and to which words it was agreed. */
export const ConsentList = ({ consents }: { consents: StoreConsent[] }) => (
  <ul>
    {CONSENT_PURPOSES.map((purpose) => (
      <Item
        key={purpose}
        purpose={purpose}
        consent={consents.find((one) => one.purpose === purpose)}
      />
    ))}
  </ul>
)
