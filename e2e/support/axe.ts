import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

/** No violation at all, and no sideways scrolling at the width of a phone. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // a colour on its way from one scheme to the other is neither
  await page.emulateMedia({ reducedMotion: "reduce" })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  expect(overflow).toBe(0)
}
