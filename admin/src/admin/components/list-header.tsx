import { Button, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

interface ListHeaderProps {
  title: string
  subtitle?: string
  actions: { label: string; to: string }[]
}

/** Above the table instead of in its toolbar, which on a phone leaves no room for words. */
export const ListHeader = ({ title, subtitle, actions }: ListHeaderProps) => (
  <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
    <div>
      <Heading level="h1">{title}</Heading>
      {subtitle && (
        <Text size="small" className="text-ui-fg-subtle">
          {subtitle}
        </Text>
      )}
    </div>
    <div className="flex flex-wrap gap-2">
      {actions.map(({ label, to }) => (
        <Button key={to} asChild size="small" variant="secondary">
          <Link to={to}>{label}</Link>
        </Button>
      ))}
    </div>
  </div>
)
