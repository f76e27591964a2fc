import type { ReviewContent } from "@ocop/contracts"
import { m } from "~/paraglide/messages"

/** Who wrote a review, or that the writer gave no name. */
export const authorOf = ({ author_name }: Pick<ReviewContent, "author_name">): string =>
  author_name ?? m.reviews_anonymous()
