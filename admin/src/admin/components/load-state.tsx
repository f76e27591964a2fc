import { Alert, Button, Container, Skeleton } from "@medusajs/ui"
import type { ReactNode } from "react"
import { refusalText } from "../lib/refusal"
import { useTexts } from "../lib/use-texts"

interface Loaded<Data> {
  data: Data | undefined
  error: unknown
  refetch: () => unknown
}

interface LoadStateProps<Data> {
  query: Loaded<Data>
  children: (data: Data) => ReactNode
}

/** What a page shows while its data is on the way, when it did not come, and when it is here. */
export const LoadState = <Data,>({ query, children }: LoadStateProps<Data>) => {
  const { t, language } = useTexts()
  if (query.data) return <>{children(query.data)}</>
  if (!query.error)
    return (
      <Container aria-busy="true" aria-label={t("form.loading")}>
        <Skeleton className="h-40 w-full" />
      </Container>
    )
  return (
    <Container className="flex flex-col items-start gap-4" role="alert">
      <Alert variant="error">{refusalText(query.error, language)}</Alert>
      <Button variant="secondary" size="small" onClick={() => void query.refetch()}>
        {t("form.retry")}
      </Button>
    </Container>
  )
}
