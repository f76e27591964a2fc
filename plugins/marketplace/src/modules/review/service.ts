import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { MarkCounts } from "@ocop/rules"
import { OcopReview } from "./models/review"
import { OcopReviewAct } from "./models/review-act"

export type ReviewRow = InferTypeOf<typeof OcopReview>
export type ReviewActRow = InferTypeOf<typeof OcopReviewAct>
type Sql = Context<SqlEntityManager>

/** A photo of a review in its two widths, by ids of the File Module. */
export interface KeptPhoto {
  id: string
  /** Of the large one, in pixels. */
  width: number
  height: number
  small: string
  large: string
}

export type NewAct = Pick<
  ReviewActRow,
  "action" | "actor" | "actor_id" | "actor_name" | "acting_for" | "reason"
>

/** Columns of a review as they are written; all but the id on a new one. */
export type ReviewChange = { id: string } & Partial<Record<keyof ReviewRow, unknown>>

/** What somebody did with a review, in the three ways a row can go. */
export interface ReviewDeed {
  change: ReviewChange
  how: "create" | "update" | "delete"
  act: NewAct
}

const COUNT = `select mark, count(*) from ocop_review
  where product_id = ? and hidden_on is null and deleted_at is null group by mark`

/** An array in, an array out, which the generated types do not say. */
const firstId = (made: unknown): string => (made as { id: string }[])[0]?.id ?? ""

export default class ReviewModuleService extends MedusaService({ OcopReview, OcopReviewAct }) {
  /** How often each mark was given to a product, hidden reviews left out. */
  @InjectManager()
  async countMarks(productId: string, @MedusaContext() context: Sql = {}): Promise<MarkCounts> {
    const rows = await context.manager?.execute<{ mark: number; count: string }[]>(COUNT, [
      productId,
    ])
    const found = Object.fromEntries((rows ?? []).map(({ mark, count }) => [mark, Number(count)]))
    return { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, ...found }
  }

  /** Writes a row and its trail together; answers the id of the trail. */
  @InjectManager()
  async record(deed: ReviewDeed, @MedusaContext() context: Context = {}): Promise<string> {
    return await this.record_(deed, context)
  }

  @InjectTransactionManager()
  protected async record_(
    { change, how, act }: ReviewDeed,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    await WRITERS[how](this, change, context)
    const entry = { ...act, review_id: change.id }
    return firstId(await this.createOcopReviewActs([entry] as never[], context))
  }

  /** Takes a deed back together with its trail. */
  @InjectManager()
  async undo(
    before: ReviewRow | null,
    { change, how }: Pick<ReviewDeed, "change" | "how">,
    trailId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undo_(before, { change, how }, trailId, context)
  }

  @InjectTransactionManager()
  protected async undo_(
    before: ReviewRow | null,
    { change, how }: Pick<ReviewDeed, "change" | "how">,
    trailId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopReviewActs([trailId], context)
    if (how === "create" || !before) await WRITERS.delete(this, change, context)
    else await WRITERS[how === "delete" ? "create" : "update"](this, { ...before }, context)
  }
}

type Write = (
  service: ReviewModuleService,
  change: ReviewChange,
  context: Context
) => Promise<unknown>

/** The three ways a row can go. */
const WRITERS: Record<ReviewDeed["how"], Write> = {
  create: (service, change, context) => service.createOcopReviews([change] as never[], context),
  update: (service, change, context) => service.updateOcopReviews(change as never, context),
  delete: (service, { id }, context) => service.deleteOcopReviews([id], context),
}
