import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { OcopComplaint } from "./models/complaint"
import { OcopComplaintEntry } from "./models/complaint-entry"
import { OcopQuestion } from "./models/question"
import { OcopQuestionMessage } from "./models/question-message"

export type QuestionRow = InferTypeOf<typeof OcopQuestion>
export type MessageRow = InferTypeOf<typeof OcopQuestionMessage>
export type ComplaintRow = InferTypeOf<typeof OcopComplaint>
export type EntryRow = InferTypeOf<typeof OcopComplaintEntry>
type Row = Record<string, unknown>
type Sql = Context<SqlEntityManager>

const HOLD = "select version from ocop_complaint where id = ? and deleted_at is null for update"

/** An array in, an array out, which the generated types do not say. */
const firstId = (made: unknown): string => (made as { id: string }[])[0]?.id ?? ""

export default class CareModuleService extends MedusaService({
  OcopQuestion,
  OcopQuestionMessage,
  OcopComplaint,
  OcopComplaintEntry,
}) {
  /** Writes a message and what it makes of its thread; a thread without an id is begun. Answers both ids. */
  @InjectManager()
  async writeMessage(
    thread: Row & { id?: string },
    message: Row,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; message_id: string }> {
    return await this.writeMessage_(thread, message, context)
  }

  @InjectTransactionManager()
  protected async writeMessage_(
    thread: Row & { id?: string },
    message: Row,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; message_id: string }> {
    if (thread.id) await this.updateOcopQuestions(thread as never, context)
    const id = thread.id ?? firstId(await this.createOcopQuestions([thread] as never[], context))
    const row = { ...message, question_id: id }
    const made = await this.createOcopQuestionMessages([row] as never[], context)
    return { id, message_id: firstId(made) }
  }

  /** Enters a complaint with the beginning of its trail; answers the id. */
  @InjectManager()
  async enterComplaint(
    complaint: Row,
    entry: Row,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    return await this.enterComplaint_(complaint, entry, context)
  }

  @InjectTransactionManager()
  protected async enterComplaint_(
    complaint: Row,
    entry: Row,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    const id = firstId(await this.createOcopComplaints([complaint] as never[], context))
    await this.createOcopComplaintEntries([{ ...entry, complaint_id: id }] as never[], context)
    return id
  }

  /**
   * Records an act with its trail, unless the complaint has changed since it was seen. Answers the
   * entry's id, null when it was too late.
   */
  @InjectManager()
  async recordAct(
    seen: { id: string; version: number },
    after: Row,
    entry: Row,
    @MedusaContext() context: Sql = {}
  ): Promise<string | null> {
    return await this.recordAct_(seen, after, entry, context)
  }

  @InjectTransactionManager()
  protected async recordAct_(
    { id, version }: { id: string; version: number },
    after: Row,
    entry: Row,
    @MedusaContext() context: Sql = {}
  ): Promise<string | null> {
    const held = await context.transactionManager?.execute<{ version: number }[]>(HOLD, [id])
    if (held?.[0]?.version !== version) return null
    await this.updateOcopComplaints({ id, ...after, version: version + 1 } as never, context)
    const made = await this.createOcopComplaintEntries(
      [{ ...entry, complaint_id: id }] as never[],
      context
    )
    return firstId(made)
  }
}
