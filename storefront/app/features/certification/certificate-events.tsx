import type { RegisterEntry } from "@ocop/contracts"
import { m } from "~/paraglide/messages"
import { toEvents, type EventName } from "./events-view"

const WORDS: Record<EventName, (stars: number) => string> = {
  recognised: (stars) => m.change_recognised({ stars }),
  late_filed: () => m.change_late_filed(),
  late_ended: () => m.change_late_ended(),
  superseded: () => m.change_superseded(),
  revoked: () => m.change_revoked(),
  expired: () => m.change_expired(),
}

/** The life of one certificate, oldest first. */
export const CertificateEvents = ({ entry }: { entry: RegisterEntry }) => (
  <>
    <h3 className="mt-4 mb-1 text-lg font-semibold">{m.certificate_changes()}</h3>
    <ol className="list-disc pl-5">
      {toEvents(entry).map(({ name, day }) => (
        <li key={name}>
          {day}: {WORDS[name](entry.recognised_stars)}
        </li>
      ))}
    </ol>
  </>
)
