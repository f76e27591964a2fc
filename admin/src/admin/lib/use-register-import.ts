import type {
  AdminRegisterImportBody,
  AdminRegisterImportResponse,
  RegisterImportReport,
} from "@ocop/contracts"
import { useState } from "react"
import { startImport } from "./api/register-import"
import { readBase64 } from "./read-file"
import { refusalText } from "./refusal"
import { useFollowedTask } from "./use-followed-task"
import { useTexts } from "./use-texts"
import { isTooLarge, reportOfRefusal } from "./view/import-report"

interface ChosenFile {
  file_name: string
  content_base64: string
}

export type ImportStep =
  | { at: "start" }
  | { at: "reading"; percent: number }
  | { at: "checking" }
  | { at: "checked"; report: RegisterImportReport }
  | { at: "applying"; report: RegisterImportReport }
  | { at: "applied"; report: RegisterImportReport }

/** Choose a file, look at the report of the dry run, apply all of it or nothing. */
export const useRegisterImport = () => {
  const { t, language } = useTexts()
  const { run, task } = useFollowedTask<"register_import", AdminRegisterImportBody>(startImport)
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [step, setStep] = useState<ImportStep>({ at: "start" })
  const [refusal, setRefusal] = useState<string | null>(null)

  const refuse = (error: unknown, back: ImportStep) => {
    const report = reportOfRefusal(error)
    setStep(report ? { at: "checked", report } : back)
    setRefusal(refusalText(error, language))
  }

  const check = async (chosen: File) => {
    setRefusal(null)
    setFile(null)
    setStep({ at: "start" })
    if (isTooLarge(chosen.size)) return setRefusal(t("import.too_large"))
    try {
      const content_base64 = await readBase64(chosen, (percent) =>
        setStep({ at: "reading", percent })
      )
      const body = { file_name: chosen.name, content_base64 }
      setFile(body)
      setStep({ at: "checking" })
      setStep({ at: "checked", report: (await run(body)).report })
    } catch (error) {
      refuse(error, { at: "start" })
    }
  }

  const apply = async () => {
    if (!file || step.at !== "checked") return
    setRefusal(null)
    setStep({ at: "applying", report: step.report })
    try {
      setStep({ at: "applied", report: (await run({ ...file, apply: true })).report })
    } catch (error) {
      refuse(error, step)
    }
  }

  /** What came of an earlier file, which is not at hand any more. */
  const show = ({ report, applied }: AdminRegisterImportResponse) => {
    setRefusal(null)
    setFile(null)
    setStep({ at: applied ? "applied" : "checked", report })
  }

  return { fileName: file?.file_name ?? null, step, task, refusal, check, apply, show }
}
