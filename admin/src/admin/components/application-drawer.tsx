import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import type { AdminApplicationResponse } from "@ocop/contracts"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import { useApplication } from "../lib/api/applications"
import { useTexts } from "../lib/use-texts"
import { LoadState } from "./load-state"

interface Props {
  title: string
  children: (application: AdminApplicationResponse["application"]) => ReactNode
}

/** The drawer of one act, over the application of the address. */
export const ApplicationDrawer = ({ title, children }: Props) => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useApplication(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t(title)}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <LoadState query={query}>{({ application }) => children(application)}</LoadState>
    </RouteDrawer>
  )
}
