import { SectionRow } from "@medusajs/dashboard/components"
import { Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTexts } from "../lib/use-texts"
import type { Fact } from "../lib/view/certificate"

interface FactsProps {
  title: string
  facts: Fact[]
  actions?: ReactNode
}

const shown = ({ label, value }: Fact): ReactNode =>
  label === "source_url" && value.startsWith("http") ? (
    <a
      className="text-ui-tag-blue-text break-all"
      href={value}
      target="_blank"
      rel="noopener noreferrer"
    >
      {value}
    </a>
  ) : (
    value
  )

export const Facts = ({ title, facts, actions }: FactsProps) => {
  const { t } = useTexts()
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {actions}
      </div>
      {facts.map((fact) => (
        <SectionRow key={fact.label} title={t(`fields.${fact.label}`)} value={shown(fact)} />
      ))}
    </Container>
  )
}
