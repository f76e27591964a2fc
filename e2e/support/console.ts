import type { Page } from "@playwright/test"

/** An address of the API, which also serves the staff desk. */
export const api = (path: string): string => `${process.env.API_URL ?? ""}${path}`

/** Collects what a page complains about: errors of the console and of scripts. */
export const watchConsole = (page: Page): string[] => {
  const problems: string[] = []
  page.on("pageerror", (error) => problems.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text())
  })
  return problems
}
