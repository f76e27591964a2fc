import { Container, Heading, Table } from "@medusajs/ui"
import type { AdminListingChangeResponse } from "@ocop/contracts"
import { useTexts } from "../lib/use-texts"
import { compareRows, type CompareRow } from "../lib/view/listing"

type Change = AdminListingChangeResponse["change"]

const Row = ({ row }: { row: CompareRow }) => {
  const { t } = useTexts()
  return (
    <Table.Row>
      <Table.Cell className="font-medium">{row.label ?? t(`fields.${row.field}`)}</Table.Cell>
      <Table.Cell className="whitespace-pre-wrap py-2 align-top">{row.before}</Table.Cell>
      <Table.Cell className="whitespace-pre-wrap py-2 align-top">
        {/* the mark says it to a screen reader as well as to the eye */}
        {row.isChanged ? <ins className="bg-ui-tag-orange-bg">{row.after}</ins> : row.after}
      </Table.Cell>
    </Table.Row>
  )
}

const Photos = ({ urls }: { urls: string[] }) => (
  <div className="flex flex-wrap gap-2">
    {urls.map((url, at) => (
      <a key={url} href={url} target="_blank" rel="noopener noreferrer">
        <img
          src={url}
          alt={`${at + 1}`}
          width={120}
          height={120}
          className="size-30 object-cover"
        />
      </a>
    ))}
  </div>
)

/** What buyers see beside what the producer sent. */
export const ListingCompare = ({ change }: { change: Change }) => {
  const { t, language } = useTexts()
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("listings.compare")}
      </Heading>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell />
              <Table.HeaderCell>{t("listings.before")}</Table.HeaderCell>
              <Table.HeaderCell>{t("listings.after")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {compareRows(change, language).map((row) => (
              <Row key={`${row.field}-${row.label ?? ""}`} row={row} />
            ))}
            <Table.Row>
              <Table.Cell className="font-medium">{t("fields.photos")}</Table.Cell>
              <Table.Cell className="py-2">
                <Photos urls={change.before?.photos ?? []} />
              </Table.Cell>
              <Table.Cell className="py-2">
                <Photos urls={change.after.content.photos} />
              </Table.Cell>
            </Table.Row>
          </Table.Body>
        </Table>
      </div>
    </Container>
  )
}
