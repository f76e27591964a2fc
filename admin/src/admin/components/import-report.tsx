import { Container, Heading, Table, Text } from "@medusajs/ui"
import type { RegisterImportReport } from "@ocop/contracts"
import { useTexts } from "../lib/use-texts"
import { formatNumber } from "../lib/view/format"
import { errorViews } from "../lib/view/import-report"

const Counts = ({ report }: { report: RegisterImportReport }) => {
  const { t, language } = useTexts()
  const { creates, rows, unchanged, error_count } = report
  const counts = { rows, ...creates, unchanged, errors: error_count }
  return (
    <dl className="grid grid-cols-2 gap-4 px-6 py-4 md:grid-cols-3 xl:grid-cols-6">
      {Object.entries(counts).map(([name, count]) => (
        <div key={name} className="flex flex-col-reverse">
          <dt className="txt-small text-ui-fg-subtle">{t(`import.count.${name}`)}</dt>
          <dd className="h2-core">{formatNumber(count, language)}</dd>
        </div>
      ))}
    </dl>
  )
}

const COLUMNS = ["row", "column", "value", "message", "suggestions"] as const

const Errors = ({ report }: { report: RegisterImportReport }) => {
  const { t, language } = useTexts()
  const errors = errorViews(report, language)
  return (
    <div
      className="overflow-x-auto"
      role="region"
      aria-label={t("import.errors_title")}
      // a table wider than the screen must be scrollable with the keyboard
      tabIndex={0}
    >
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(`import.error.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {errors.map(({ key, ...error }) => (
            <Table.Row key={key}>
              {COLUMNS.map((column) => (
                <Table.Cell key={column} className="whitespace-normal py-2 align-top">
                  {error[column]}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

interface ImportReportProps {
  report: RegisterImportReport
  isApplied: boolean
}

/** What the file would do, or did, and every cell that stands in the way. */
export const ImportReport = ({ report, isApplied }: ImportReportProps) => {
  const { t } = useTexts()
  const { encoding, delimiter, errors, error_count } = report
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t(isApplied ? "import.result_title" : "import.report_title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("import.read_as", {
            encoding,
            delimiter: t(`import.delimiter.${delimiterName(delimiter)}`),
          })}
        </Text>
      </div>
      <Counts report={report} />
      {error_count > errors.length && (
        <Text size="small" className="px-6 py-4">
          {t("import.first_errors", { shown: errors.length, count: error_count })}
        </Text>
      )}
      {errors.length > 0 && <Errors report={report} />}
    </Container>
  )
}

const delimiterName = (delimiter: RegisterImportReport["delimiter"]): string =>
  ({ ",": "comma", ";": "semicolon", "\t": "tab" })[delimiter]
