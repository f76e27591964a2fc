import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import type { AdminRegisterImportResponse, AdminTask } from "@ocop/contracts"
import { useTexts } from "../lib/use-texts"
import { useRegisterImport, type ImportStep } from "../lib/use-register-import"
import { canApply, templateFile } from "../lib/view/import-report"
import { FileButton } from "./file-button"
import { ImportReport } from "./import-report"
import { RefusalAlert } from "./refusal-alert"
import { RunningTask, TaskProgress } from "./task-line"
import { TaskList } from "./task-list"

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

interface ProgressProps {
  step: ImportStep
  fileName: string | null
  task: AdminTask | null
}

/** Reading is done here and told of in percent; checking and applying by a task. */
const Progress = ({ step, fileName, task }: ProgressProps) => {
  const { t } = useTexts()
  const percent = step.at === "reading" ? step.percent : undefined
  return (
    <div role="status">
      {BUSY.has(step.at) && (
        <Container className="flex flex-col gap-2 px-6 py-4">
          <Text size="small">{t(`import.step.${step.at}`, { file: fileName, percent })}</Text>
          {task ? (
            <RunningTask task={task} />
          ) : (
            <TaskProgress task={{ done: percent ?? 0, total: percent === undefined ? 0 : 100 }} />
          )}
        </Container>
      )}
    </div>
  )
}

interface VerdictProps {
  step: ImportStep
  /** Null when the file is not at hand. */
  onApply: (() => void) | null
}

const Verdict = ({ step, onApply }: VerdictProps) => {
  const { t } = useTexts()
  if (step.at === "applied") return <Alert variant="success">{t("import.applied")}</Alert>
  if (step.at !== "checked" || step.report.error_count) return null
  if (!canApply(step.report)) return <Alert variant="info">{t("import.nothing_new")}</Alert>
  if (!onApply) return <Alert variant="info">{t("import.choose_again")}</Alert>
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <Text size="small">{t("import.ready")}</Text>
      <Button size="small" onClick={onApply}>
        {t("import.apply")}
      </Button>
    </Container>
  )
}

/** Files that were checked or entered before, by whomever. */
const Earlier = ({ onShow }: { onShow: (result: AdminRegisterImportResponse) => void }) => {
  const { t } = useTexts()
  return (
    <TaskList kind="register_import">
      {(result) => (
        <Button
          size="small"
          variant="transparent"
          className="self-start"
          onClick={() => onShow(result)}
        >
          {t(result.applied ? "import.show_result" : "import.show_report")}
        </Button>
      )}
    </TaskList>
  )
}

export const ImportPanel = () => {
  const { t } = useTexts()
  const { fileName, step, task, refusal, check, apply, show } = useRegisterImport()
  return (
    <div className="flex flex-col gap-y-3">
      <Chooser isBusy={BUSY.has(step.at)} onChosen={(file) => void check(file)} />
      {fileName && <Text size="small">{t("import.chosen", { file: fileName })}</Text>}
      <RefusalAlert refusal={refusal} />
      <Progress step={step} fileName={fileName} task={task} />
      <Verdict step={step} onApply={fileName ? () => void apply() : null} />
      {"report" in step && <ImportReport report={step.report} isApplied={step.at === "applied"} />}
      {!BUSY.has(step.at) && <Earlier onShow={show} />}
    </div>
  )
}
