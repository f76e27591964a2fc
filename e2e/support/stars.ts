import type { Locator, Page } from "@playwright/test"

/** OCOP stars of what a page is about; cards of other goods, which stand in lists, carry their own. */
export const ownStars = (page: Page): Locator =>
  page.locator("xpath=//main//*[text()[contains(., '★')]][not(ancestor::li)]")
