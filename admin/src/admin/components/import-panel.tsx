import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"
import { useRegisterImport, type ImportStep } from "../lib/use-register-import"
import { canApply, templateFile } from "../lib/view/import-report"
import { FileButton } from "./file-button"
import { ImportReport } from "./import-report"
import { RefusalAlert } from "./refusal-alert"

const TEMPLATE = `data:text/csv;charset=utf-8,${encodeURIComponent(templateFile())}`

interface ChooserProps {
  isBusy: boolean
  onChosen: (file: File) => void
}

const Chooser = ({ isBusy, onChosen }: ChooserProps) => {
  const { t } = useTexts()
  return (
    <Container className="flex flex-col items-start gap-4 px-6 py-4">
      <div>
        <Heading level="h1">{t("import.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("import.intro")}
        </Text>
      </div>
      <FileButton
        name={t("import.file")}
        accept=".csv,.txt,text/csv"
        disabled={isBusy}
        aria-describedby="register-file-hint"
        onChosen={onChosen}
      >
        {t("import.choose")}
      </FileButton>
      <Text id="register-file-hint" size="small" className="text-ui-fg-subtle">
        {t("import.file_hint")}{" "}
        <a className="text-ui-tag-blue-text" href={TEMPLATE} download="ocop-so-dang-ky.csv">
          {t("import.template")}
        </a>
      </Text>
    </Container>
  )
}

const BUSY = new Set<ImportStep["at"]>(["reading", "checking", "applying"])

const Progress = ({ step, fileName }: { step: ImportStep; fileName: string | null }) => {
  const { t } = useTexts()
  const percent = step.at === "reading" ? step.percent : undefined
  return (
    <div role="status">
      {BUSY.has(step.at) && (
        <Container className="flex flex-col gap-2 px-6 py-4">
          <Text size="small">{t(`import.step.${step.at}`, { file: fileName, percent })}</Text>
          <progress
            className="h-2 w-full"
            aria-label={t("import.progress")}
            max={100}
            value={percent}
          />
        </Container>
      )}
    </div>
  )
}

const Verdict = ({ step, onApply }: { step: ImportStep; onApply: () => void }) => {
  const { t } = useTexts()
  if (step.at === "applied") return <Alert variant="success">{t("import.applied")}</Alert>
  if (step.at !== "checked" || step.report.error_count) return null
  if (!canApply(step.report)) return <Alert variant="info">{t("import.nothing_new")}</Alert>
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <Text size="small">{t("import.ready")}</Text>
      <Button size="small" onClick={onApply}>
        {t("import.apply")}
      </Button>
    </Container>
  )
}

export const ImportPanel = () => {
  const { t } = useTexts()
  const { fileName, step, refusal, check, apply } = useRegisterImport()
  return (
    <div className="flex flex-col gap-y-3">
      <Chooser isBusy={BUSY.has(step.at)} onChosen={(file) => void check(file)} />
      {fileName && <Text size="small">{t("import.chosen", { file: fileName })}</Text>}
      <RefusalAlert refusal={refusal} />
      <Progress step={step} fileName={fileName} />
      <Verdict step={step} onApply={() => void apply()} />
      {"report" in step && <ImportReport report={step.report} isApplied={step.at === "applied"} />}
    </div>
  )
}
