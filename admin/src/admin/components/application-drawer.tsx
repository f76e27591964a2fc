import type { AdminApplicationResponse } from "@ocop/contracts"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import { useApplication } from "../lib/api/applications"
import { useTexts } from "../lib/use-texts"
import { ActDrawer } from "./act-drawer"
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
    <ActDrawer title={t(title)}>
      <LoadState query={query}>{({ application }) => children(application)}</LoadState>
    </ActDrawer>
  )
}
