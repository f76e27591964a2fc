import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { ComponentProps, ReactNode } from "react"
import { useTexts } from "../lib/use-texts"
import { PAGE_SIZE } from "../lib/view/list-query"
import { ListHeader } from "./list-header"
import { RefusedList } from "./refused-list"

interface Row {
  id: string
}

interface Props<Item extends Row> extends Pick<
  ComponentProps<typeof DataTable<Item>>,
  "columns" | "filters" | "enableSearch"
> {
  /** Group of the texts `title`, `subtitle`, `empty`, `empty_hint` and, with filters, `none_match`. */
  texts: string
  /** In place of title and subtitle. */
  header?: ReactNode
  /** What the list's hook answers. */
  list: { data?: { count: number }; error: unknown; isPending: boolean }
  rows: Item[] | undefined
  pathOf: (id: string) => string
}

/** A list of work with one screen for each row. */
export const WorkTable = <Item extends Row>({
  texts,
  header,
  list: { data, error, isPending },
  rows,
  pathOf,
  ...table
}: Props<Item>) => {
  const { t } = useTexts()
  const filtered = {
    heading: t(`${texts}.none_match`),
    description: t("form.none_match_hint"),
  }
  return (
    <Container className="divide-y p-0">
      {header ?? (
        <ListHeader title={t(`${texts}.title`)} subtitle={t(`${texts}.subtitle`)} actions={[]} />
      )}
      <RefusedList error={error} />
      <DataTable
        {...table}
        data={rows}
        rowCount={data?.count}
        pageSize={PAGE_SIZE}
        isLoading={isPending && !error}
        getRowId={(row) => row.id}
        rowHref={(row) => pathOf(row.id)}
        emptyState={{
          empty: { heading: t(`${texts}.empty`), description: t(`${texts}.empty_hint`) },
          ...(table.filters ? { filtered } : {}),
        }}
      />
    </Container>
  )
}
