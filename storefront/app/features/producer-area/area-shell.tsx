import type { Language, ServedProducer } from "@ocop/contracts"
import type { MemberRole } from "@ocop/rules"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { areaPlaces } from "./area-places"

const ROLES: Record<MemberRole, () => string> = {
  owner: () => m.area_role_owner(),
  manager: () => m.area_role_manager(),
  packer: () => m.area_role_packer(),
}

export const roleName = (role: MemberRole): string => ROLES[role]()

const Places = ({ producer }: { producer: ServedProducer }) => (
  <nav aria-label={m.area_places()} className="mt-4">
    <ul className="grid gap-3 sm:grid-cols-2">
      {areaPlaces(producer.handle)
        .filter(({ needs }) => producer.capabilities.includes(needs))
        .map(({ name, path }) => (
          <li key={path}>
            <a
              href={path}
              className="flex min-h-16 items-center rounded-card border border-edge bg-sand px-4 py-3 text-lg font-semibold underline"
            >
              {name}
            </a>
          </li>
        ))}
    </ul>
  </nav>
)

/** For whom the member works now, and the big buttons of that work. */
export const WorkingFor = ({ producer }: { producer: ServedProducer }) => (
  <section aria-labelledby="working_for" className={`${CARD} mb-6`}>
    <p>{m.area_working_for()}</p>
    <h2 id="working_for" className="text-xl font-bold">
      {producer.name}
    </h2>
    <p className="text-ink-soft">{roleName(producer.role)}</p>
    {producer.acting_for ? <p>{m.area_acting_for({ office: producer.acting_for })}</p> : null}
    <Places producer={producer} />
  </section>
)

/** The other producers the member serves, each one tap away. */
export const OtherProducers = ({ producers }: { producers: readonly ServedProducer[] }) =>
  producers.length ? (
    <form method="post" className={`${CARD} mb-6 space-y-3`} aria-label={m.area_choose()}>
      <h2 className="text-lg font-semibold">{m.area_choose()}</h2>
      <input type="hidden" name="intent" value="choose" />
      {producers.map(({ id, name }) => (
        <button
          key={id}
          name="producer"
          value={id}
          className={`${QUIET_BUTTON} w-full whitespace-normal text-left`}
        >
          {name}
        </button>
      ))}
    </form>
  ) : null

const LETTERS: Record<Language, { now: () => string; other: Language; choose: () => string }> = {
  vi: { now: m.area_letters_vi, other: "en", choose: m.area_letters_choose_en },
  en: { now: m.area_letters_en, other: "vi", choose: m.area_letters_choose_vi },
}

/** In which language letters come, and the way to the other one. */
export const LettersIn = ({ language }: { language: Language }) => {
  const { now, other, choose } = LETTERS[language]
  return (
    <form method="post" className="mb-6 space-y-2" aria-label={m.area_letters()}>
      <p>{now()}</p>
      <input type="hidden" name="language" value={other} />
      <button name="intent" value="language" className={QUIET_BUTTON}>
        {choose()}
      </button>
    </form>
  )
}
