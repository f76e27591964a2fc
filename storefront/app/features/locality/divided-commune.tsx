import type { StoreSuccessorsResponse } from "@ocop/contracts"
import { catalogPaths } from "~/features/catalog/catalog-paths"
import { m } from "~/paraglide/messages"
import { formerName } from "./origin-view"

/** An old commune whose ground went to several: the visitor knows which part is meant. */
export const DividedCommune = ({ former, successors }: StoreSuccessorsResponse) => (
  <div className="mx-auto max-w-text space-y-4 px-4 py-6">
    <h1 className="text-2xl font-bold sm:text-3xl">{former.name}</h1>
    <p>{m.divided_text({ name: formerName(former) })}</p>
    <ul>
      {successors.map(({ code, name }) => (
        <li key={code}>
          <a href={catalogPaths.commune(code)} className="inline-block py-2 text-river underline">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </div>
)
