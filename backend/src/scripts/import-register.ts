import { readFile } from "node:fs/promises"
import type { ExecArgs } from "@medusajs/framework/types"
import { ERROR_MESSAGES, type Language, type RegisterImportReport } from "@ocop/contracts"
import { importRegisterWorkflow, rebuildCatalogueWorkflow } from "@ocop/rating/workflows"

const WORDS = {
  vi: {
    rows: "dòng",
    producers: "chủ thể mới",
    products: "sản phẩm mới",
    certificates: "giấy chứng nhận mới",
    unchanged: "đã có trong sổ",
    errors: "lỗi",
    line: "Dòng",
    maybe: "có phải",
    more: "lỗi khác chưa liệt kê",
    applied: "Đã ghi vào sổ đăng ký.",
    dryRun: "Chạy thử: chưa ghi gì. Thêm --apply để ghi.",
    refused: "Chưa ghi gì vì tệp còn lỗi.",
  },
  en: {
    rows: "rows",
    producers: "new producers",
    products: "new products",
    certificates: "new certificates",
    unchanged: "already in the register",
    errors: "errors",
    line: "Line",
    maybe: "perhaps",
    more: "more errors not listed",
    applied: "Written to the register.",
    dryRun: "Dry run: nothing was written. Add --apply to write.",
    refused: "Nothing was written, for the file has errors.",
  },
} as const

type ReportError = RegisterImportReport["errors"][number]

const errorLine = (error: ReportError, language: Language): string => {
  const words = WORDS[language]
  const where = [`${words.line} ${error.row}`, error.column].filter(Boolean).join(", ")
  const value = error.value === null ? "" : ` «${error.value}»`
  const hint = error.suggestions.length ? ` (${words.maybe}: ${error.suggestions.join("; ")}?)` : ""
  return `${where}: ${ERROR_MESSAGES[error.code][language]}${value}${hint}`
}

/** What a person reads of a report in the terminal. */
export const reportLines = (report: RegisterImportReport, language: Language): string[] => {
  const words = WORDS[language]
  const { creates } = report
  const hidden = report.error_count - report.errors.length
  return [
    `${report.rows} ${words.rows} · ${report.encoding} · «${report.delimiter}»`,
    `${creates.producers} ${words.producers} · ${creates.registered_products} ${words.products} · ${creates.certificates} ${words.certificates} · ${report.unchanged} ${words.unchanged} · ${report.error_count} ${words.errors}`,
    ...report.errors.map((error) => errorLine(error, language)),
    ...(hidden > 0 ? [`… ${hidden} ${words.more}`] : []),
  ]
}

/** `medusa exec import-register.ts file.csv [--apply]`; the exit code is 1 when the file has errors. */
export default async function importRegister({ container }: ExecArgs): Promise<void> {
  // passed in the environment: `medusa exec` keeps options beginning with -- to itself
  const { OCOP_REGISTER_FILE: file = "", OCOP_REGISTER_APPLY, OCOP_LANGUAGE } = process.env
  const language: Language = OCOP_LANGUAGE === "en" ? "en" : "vi"
  const apply = OCOP_REGISTER_APPLY === "true"
  const content_base64 = (await readFile(file)).toString("base64")
  const { result } = await importRegisterWorkflow(container).run({
    input: { content_base64, apply, actor_id: "system" },
  })
  const { report, applied } = result
  // a running server does not hear the events of this process unless they share a Redis
  if (applied) await rebuildCatalogueWorkflow(container).run()
  const outcome = applied ? "applied" : report.error_count ? "refused" : "dryRun"
  for (const line of [...reportLines(report, language), WORDS[language][outcome]])
    process.stdout.write(`${line}\n`)
  if (report.error_count) process.exitCode = 1
}
