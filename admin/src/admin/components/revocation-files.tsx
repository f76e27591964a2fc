import { Container, Heading, Text, toast } from "@medusajs/ui"
import type { AdminRevocationResponse, RevocationCase, RevocationFile } from "@ocop/contracts"
import { isOpenRevocation } from "@ocop/rules"
import { revocationFileUrl, useAddRevocationFile } from "../lib/api/supervision"
import { refusalText } from "../lib/refusal"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { FileButton } from "./file-button"
import { RefusalAlert } from "./refusal-alert"

const FileRow = ({ caseId, file }: { caseId: string; file: RevocationFile }) => {
  const { language } = useTexts()
  return (
    <li className="flex flex-wrap justify-between gap-2 px-6 py-3">
      <a
        className="txt-small text-ui-tag-blue-text break-all"
        href={revocationFileUrl(caseId, file.id)}
        download
      >
        {file.file_name}
      </a>
      <Text size="small" className="text-ui-fg-subtle">
        {formatDay(file.added_on, language)}
      </Text>
    </li>
  )
}

const FileList = ({ row, files }: { row: RevocationCase; files: RevocationFile[] }) => (
  <ul className="divide-y">
    {files.map((file) => (
      <FileRow key={file.id} caseId={row.id} file={file} />
    ))}
  </ul>
)

/** What proves the finding; the producer can read it once the notice is sent. */
export const RevocationFiles = ({ case: row, files: all }: AdminRevocationResponse) => {
  const { t, language } = useTexts()
  const { mutateAsync, isPending, error } = useAddRevocationFile(row.id)
  const files = all.filter(({ by }) => by === "staff")
  const add = (file: File) =>
    void mutateAsync(file).then(
      () => toast.success(t("revocations.file_added")),
      () => undefined
    )
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{t("revocations.files")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("revocations.file_hint")}
          </Text>
        </div>
        {isOpenRevocation(row.state) && (
          <FileButton
            name={t("fields.file_name")}
            accept=".pdf,.jpg,.jpeg,.png,.webp"
            isLoading={isPending}
            onChosen={add}
          >
            {t("revocations.add_file")}
          </FileButton>
        )}
      </div>
      {error && <RefusalAlert refusal={refusalText(error, language)} />}
      {files.length ? (
        <FileList row={row} files={files} />
      ) : (
        <Text size="small" className="px-6 py-4">
          {t("revocations.no_files")}
        </Text>
      )}
    </Container>
  )
}

/** What the producer sent to bear out its explanation; nothing while it sent nothing. */
export const AnswerFiles = ({ case: row, files: all }: AdminRevocationResponse) => {
  const { t } = useTexts()
  const files = all.filter(({ by }) => by === "producer")
  if (!files.length) return null
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("revocations.answer_files")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("revocations.answer_files_hint")}
        </Text>
      </div>
      <FileList row={row} files={files} />
    </Container>
  )
}
