import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { VerificationState } from "@ocop/rules"
import { identityHash } from "./identity"
import { seal, unseal } from "./sealed"
import { OcopApplication } from "./models/application"
import { OcopApplicationChange } from "./models/application-change"
import { OcopApplicationDocument } from "./models/application-document"
import { OcopSeller } from "./models/seller"
import { OcopSellerChange } from "./models/seller-change"

export type ApplicationRow = InferTypeOf<typeof OcopApplication>
export type DocumentRow = InferTypeOf<typeof OcopApplicationDocument>
export type SellerRow = InferTypeOf<typeof OcopSeller>
type Row = Record<string, unknown>
type Sql = Context<SqlEntityManager>

/** What is done to an application that must still be in the state it was seen in. */
export interface ApplicationAct {
  id: string
  from: VerificationState
  after: Row
  change: Row
  /** A paper that is added. */
  document?: Row
  /** Papers that are taken away; the files stay for the file. */
  removed?: string[]
}

export interface SellerAct {
  producer_id: string
  after: Row
  change: Row
}

export interface SellerUndo {
  id: string
  changeId: string
  /** Null for a row that the act made. */
  before: Row | null
}

export default class OnboardingModuleService extends MedusaService({
  OcopApplication,
  OcopApplicationDocument,
  OcopApplicationChange,
  OcopSeller,
  OcopSellerChange,
}) {
  private readonly identitySecret: string

  constructor(container: Record<string, unknown>, options?: { identitySecret?: string }) {
    super(container)
    if (!options?.identitySecret)
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The marketplace needs an identitySecret"
      )
    this.identitySecret = options.identitySecret
  }

  /** What is stored of an identity number instead of the number. */
  async hashIdentity(identityNumber: string): Promise<string> {
    return identityHash(identityNumber, this.identitySecret)
  }

  /** A paper as it is stored: whoever finds the file reads nothing. */
  async sealPaper(content: Buffer): Promise<Buffer> {
    return seal(content, this.identitySecret)
  }

  async openPaper(sealed: Buffer): Promise<Buffer> {
    return unseal(sealed, this.identitySecret)
  }

  /** Opens an application with its trail; answers its id. */
  @InjectManager()
  async openApplication(
    application: Row,
    change: Row,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    return await this.openApplication_(application, change, context)
  }

  @InjectTransactionManager()
  protected async openApplication_(
    application: Row,
    change: Row,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    const [made] = await this.createOcopApplications([application] as never[], context)
    const application_id = (made as unknown as { id: string }).id
    await this.createOcopApplicationChanges([{ ...change, application_id }] as never[], context)
    return application_id
  }

  /**
   * Changes an application with its trail, unless it has left the state it was seen in meanwhile.
   * Answers the id of the trail, null when it was too late.
   */
  @InjectManager()
  async recordAct(act: ApplicationAct, @MedusaContext() context: Sql = {}): Promise<string | null> {
    return await this.recordAct_(act, context)
  }

  @InjectTransactionManager()
  protected async recordAct_(
    { id, from, after, change, document, removed }: ApplicationAct,
    @MedusaContext() context: Sql = {}
  ): Promise<string | null> {
    const held = await context.transactionManager?.execute<{ state: string }[]>(
      "select state from ocop_application where id = ? and deleted_at is null for update",
      [id]
    )
    if (held?.[0]?.state !== from) return null
    await this.updateOcopApplications({ id, ...after } as never, context)
    if (removed?.length) await this.softDeleteOcopApplicationDocuments(removed, {}, context)
    if (document) await this.createOcopApplicationDocuments([document] as never[], context)
    const rows = [{ ...change, application_id: id }]
    const [made] = await this.createOcopApplicationChanges(rows as never[], context)
    return (made as unknown as { id: string }).id
  }

  /** Takes an act back together with its trail; papers are not brought back. */
  @InjectManager()
  async undoAct(
    before: Row & { id: string },
    changeId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoAct_(before, changeId, context)
  }

  @InjectTransactionManager()
  protected async undoAct_(
    before: Row & { id: string },
    changeId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopApplicationChanges([changeId], context)
    await this.updateOcopApplications(before as never, context)
  }

  /** Changes whether a producer may sell, with its trail; the first act makes the row. */
  @InjectManager()
  async recordSellerAct(
    act: SellerAct,
    @MedusaContext() context: Context = {}
  ): Promise<SellerUndo> {
    return await this.recordSellerAct_(act, context)
  }

  @InjectTransactionManager()
  protected async recordSellerAct_(
    { producer_id, after, change }: SellerAct,
    @MedusaContext() context: Context = {}
  ): Promise<SellerUndo> {
    const [known] = await this.listOcopSellers({ producer_id }, { take: 1 }, context)
    const row = { producer_id, ...after }
    const id = known
      ? (await this.updateOcopSellers({ id: known.id, ...after } as never, context), known.id)
      : (await this.createOcopSellers([row] as never[], context))[0]?.id
    const trail = { ...change, producer_id, before: known ? stored(known) : null, after }
    const [made] = await this.createOcopSellerChanges([trail] as never[], context)
    const changeId = (made as unknown as { id: string }).id
    return { id: id as string, changeId, before: known ? stored(known) : null }
  }

  @InjectManager()
  async undoSellerAct(undo: SellerUndo, @MedusaContext() context: Context = {}): Promise<void> {
    await this.undoSellerAct_(undo, context)
  }

  @InjectTransactionManager()
  protected async undoSellerAct_(
    { id, changeId, before }: SellerUndo,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopSellerChanges([changeId], context)
    if (before) await this.updateOcopSellers({ id, ...before } as never, context)
    else await this.deleteOcopSellers([id], context)
  }
}

const stored = (row: SellerRow): Row => ({
  state: row.state,
  good_until: row.good_until,
  suspended_from: row.suspended_from,
  suspension_ground: row.suspension_ground,
  suspension_reason: row.suspension_reason,
})
