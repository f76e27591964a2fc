import type { RevocationCase } from "@ocop/contracts"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import { useRevocation } from "../lib/api/supervision"
import { useTexts } from "../lib/use-texts"
import { ActDrawer } from "./act-drawer"
import { LoadState } from "./load-state"

interface RevocationDrawerProps {
  /** Key of the heading. */
  title: string
  children: (row: RevocationCase) => ReactNode
}

/** The drawer of one act on the case whose id stands in the address. */
export const RevocationDrawer = ({ title, children }: RevocationDrawerProps) => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useRevocation(id)
  return (
    <ActDrawer title={t(title)}>
      <LoadState query={query}>{(data) => children(data.case)}</LoadState>
    </ActDrawer>
  )
}
