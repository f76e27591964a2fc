import { m } from "~/paraglide/messages"
import { areaPaths } from "./area-paths"

interface AreaTopProps {
  /** Of the producer the member works for; null while it serves none. */
  name: string | null
  /** The page above this one, where that is not the area's home. */
  above?: { name: string; path: string }
}

const LINK = "inline-flex min-h-11 items-center underline"

/** First on every page of the area: the way back, and for whom the member works now. */
export const AreaTop = ({ name, above }: AreaTopProps) => (
  <nav aria-label={m.area_way_back()} className="mb-2">
    <ul className="flex flex-wrap gap-x-6">
      <li>
        <a href={areaPaths.home()} className={LINK}>
          {m.area_home()}
        </a>
      </li>
      {above ? (
        <li>
          <a href={above.path} className={LINK}>
            {above.name}
          </a>
        </li>
      ) : null}
    </ul>
    {name ? (
      <p className="break-words text-ink-soft">
        {m.area_working_for()}: <strong className="text-ink">{name}</strong>
      </p>
    ) : null}
  </nav>
)
