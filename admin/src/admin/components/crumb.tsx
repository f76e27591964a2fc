import { useApplication } from "../lib/api/applications"
import { useCertificate } from "../lib/api/certificates"
import { useDecision } from "../lib/api/decisions"
import { useDossier } from "../lib/api/dossiers"
import { useSession } from "../lib/api/council"
import { formatDay } from "../lib/view/format"
import { useListingChange, useTakedown } from "../lib/api/listings"
import { useProducer } from "../lib/api/producers"
import { useRevocation } from "../lib/api/supervision"
import { useSuspicion } from "../lib/api/suspicions"
import { useTexts } from "../lib/use-texts"

/** A page's name in the path above it, in the language that is on. */
export const Crumb = ({ text }: { text: string }) => <>{useTexts().t(text)}</>

/** The part of a matched route that these paths need. */
export interface MatchedId {
  params: { id?: string }
}

/** Both read what the page below has asked for already. */
export const CertificateCrumb = ({ id }: { id: string }) => (
  <>{useCertificate(id).data?.certificate.product_name ?? "…"}</>
)

export const ProducerCrumb = ({ id }: { id: string }) => (
  <>{useProducer(id).data?.producer.name ?? "…"}</>
)

export const SuspicionCrumb = ({ id }: { id: string }) => (
  <>{useSuspicion(id).data?.report.receipt ?? "…"}</>
)

export const ListingCrumb = ({ id }: { id: string }) => (
  <>{useListingChange(id).data?.change.title ?? "…"}</>
)

export const TakedownCrumb = ({ id }: { id: string }) => (
  <>{useTakedown(id).data?.takedown.title ?? "…"}</>
)

export const ApplicationCrumb = ({ id }: { id: string }) => (
  <>{useApplication(id).data?.application.name ?? "…"}</>
)

export const DossierCrumb = ({ id }: { id: string }) => (
  <>{useDossier(id).data?.dossier.product_name ?? "…"}</>
)

export const SessionCrumb = ({ id }: { id: string }) => (
  <>{formatDay(useSession(id).data?.session.held_on, useTexts().language)}</>
)

export const DecisionCrumb = ({ id }: { id: string }) => (
  <>{useDecision(id).data?.decision.number ?? "…"}</>
)

export const RevocationCrumb = ({ id }: { id: string }) => (
  <>{useRevocation(id).data?.case.product_name ?? "…"}</>
)
