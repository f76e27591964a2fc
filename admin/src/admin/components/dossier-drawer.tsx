import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import type { AdminDossierResponse } from "@ocop/contracts"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import { useDossier } from "../lib/api/dossiers"
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
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <LoadState query={query}>{(answer) => children(answer)}</LoadState>
    </RouteDrawer>
  )
}
