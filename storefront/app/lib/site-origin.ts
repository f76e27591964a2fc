import { useRouteLoaderData } from "react-router"
import type { Operator } from "./operator"

/** What the root's loader says of this site. */
interface Site {
  /** "https://…", for addresses that are read elsewhere. */
  origin: string
  operator: Operator
}

/** For pages: where one is shown the root's loader has answered. */
export const useSite = (): Site =>
  // the type of what routes/root.tsx answers, which the layers below it cannot import
  useRouteLoaderData("root") as Site

export const useSiteOrigin = (): string => useSite().origin
