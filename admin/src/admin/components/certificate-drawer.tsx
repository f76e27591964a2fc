import type { AdminCertificate } from "@ocop/contracts"
import type { ReactNode } from "react"
import { useParams } from "react-router-dom"
import { useCertificate } from "../lib/api/certificates"
import { useTexts } from "../lib/use-texts"
import { ActDrawer } from "./act-drawer"
import { LoadState } from "./load-state"

interface CertificateDrawerProps {
  /** Key of the heading. */
  title: string
  children: (certificate: AdminCertificate) => ReactNode
}

/** The drawer of one act on the certificate whose id stands in the address. */
export const CertificateDrawer = ({ title, children }: CertificateDrawerProps) => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useCertificate(id)
  return (
    <ActDrawer title={t(title)}>
      <LoadState query={query}>{(data) => children(data.certificate)}</LoadState>
    </ActDrawer>
  )
}
