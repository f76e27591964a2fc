import type { AdminDossierResponse } from "@ocop/contracts"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import { useDossier } from "../lib/api/dossiers"
import { ActDrawer } from "./act-drawer"
import { LoadState } from "./load-state"

interface Props {
  title: string
  children: (answer: AdminDossierResponse) => ReactNode
}

/** The drawer of one act, over the dossier of the address. */
export const DossierDrawer = ({ title, children }: Props) => {
  const { id = "" } = useParams()
  const query = useDossier(id)
  return (
    <ActDrawer title={title}>
      <LoadState query={query}>{(answer) => children(answer)}</LoadState>
    </ActDrawer>
  )
}
