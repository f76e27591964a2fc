import type { MedusaContainer } from "@medusajs/framework/types"
import { withLimitedAttempts } from "../workflows/checkout/lib/attempt-limit"

/**
 * Counts one use of something anyone may do a few times in a quarter of an hour.
 *
 * @throws MedusaError `request.too_many_attempts` after ten
 */
export const countAttempt = async (container: MedusaContainer, subject: string): Promise<void> => {
  // the counter counts what finds nothing, and there is nothing to find here
  await withLimitedAttempts(container, subject, async () => null)
}
