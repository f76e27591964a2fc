import AxeBuilder from "@axe-core/playwright"
import { scoredCriteria, type Scorecard } from "@ocop/rules"
import type { Browser, Page } from "@playwright/test"
import { api } from "./console"
import { signInAsOfficer } from "./dossiers"
import { expect } from "./staff"

export const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

/** A screenshot of the whole page in both widths, for whoever looks at a run. */
export const picture = async (page: Page, name: string): Promise<void> => {
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport)
    await page.waitForTimeout(400)
    await page.screenshot({ path: `.cache/e2e-pictures/${name}-${viewport.width}.png` })
  }
  await page.setViewportSize(DESK)
}

/** Of what is ours: the frame around it is the dashboard's. */
export const expectDeskAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include("main").analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

/** Does something as an officer, in a browser of their own. */
export const as = async (browser: Browser, suffix: string, act: (page: Page) => Promise<void>) => {
  const context = await browser.newContext({ viewport: DESK })
  const page = await context.newPage()
  await signInAsOfficer(page, suffix)
  await act(page)
  await context.close()
}

export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(api(`/app/ocop/${path}`))
}

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { name, level: 1 })

/** Makes a move that asks for nothing. */
export const moveOn = async (page: Page, label: string): Promise<void> => {
  await page.getByRole("link", { name: label }).click()
  await page.getByRole("dialog").getByRole("button", { name: label }).click()
  await expect(page.getByRole("dialog")).toBeHidden()
}

const fillSheet = async (page: Page, card: Scorecard, choices: Record<string, string>) => {
  for (const { code, choices: all } of scoredCriteria(card)) {
    const place = all.findIndex(({ id }) => id === choices[code])
    await page.locator(`input[name="criterion-${code}"]`).nth(place).check()
  }
}

export interface Scoring {
  id: string
  card: Scorecard
  choices: Record<string, string>
  /** Name of a picture of the full sheet; left out, none. */
  shown?: string | undefined
}

/** Fills a member's sheet in and closes it. */
export const score = async (page: Page, { id, card, choices, shown }: Scoring) => {
  await open(page, `dossiers/${id}/council`)
  await expect(page.getByRole("heading", { name: "Phiếu chấm của bạn" })).toBeVisible()
  await expect(page.getByText(/Kết quả và phiếu của người khác hiện ra sau/)).toBeVisible()
  await fillSheet(page, card, choices)
  if (shown) await picture(page, shown)
  await page.getByRole("button", { name: "Đóng phiếu" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Đóng phiếu" }).click()
  await expect(page.getByRole("heading", { name: "Phiếu của bạn (đã đóng)" })).toBeVisible()
  await expect(page.getByRole("heading", { name: "Kết quả chấm" })).toBeVisible()
}
