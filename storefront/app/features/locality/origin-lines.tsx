import type { Origin } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { m } from "~/paraglide/messages"
import { toOriginView } from "./origin-view"

/** The commune of today first, the unit people remember below it. */
export const OriginLines = ({ origin }: { origin: Origin }) => {
  const { today, former } = toOriginView(origin)
  if (!today && !former) return <span>{m.origin_unknown()}</span>
  return (
    <>
      {today ? (
        <a href={catalogPaths.commune(today.code)} className="text-river underline">
          {today.name}
        </a>
      ) : null}
      {former ? (
        <span className="block text-ink-soft">{m.origin_former({ name: former })}</span>
      ) : null}
    </>
  )
}
