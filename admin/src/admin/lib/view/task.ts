import type { AdminTask } from "@ocop/contracts"

/** Whole percent done, never 100 before the end; null while nobody knows how much there is. */
export const percentOf = ({ done, total }: Pick<AdminTask, "done" | "total">): number | null =>
  total > 0 ? Math.min(99, Math.floor((100 * done) / total)) : null
