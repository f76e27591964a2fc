import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { createKeyring, type Keyring, type KeySettings } from "./keyring"
import { OcopCertificate } from "./models/certificate"
import { OcopCertificateChange } from "./models/certificate-change"
import { OcopRegisteredProduct } from "./models/registered-product"

type Certificate = InferTypeOf<typeof OcopCertificate>
type Change = Pick<
  InferTypeOf<typeof OcopCertificateChange>,
  "certificate_id" | "action" | "actor_id" | "reason" | "before" | "after"
>

/** One act on the register: rows changed, a row made, and the trail of both. */
export interface RegisterAct {
  updates: (Partial<Certificate> & { id: string })[]
  create?: Record<string, unknown> & { id: string }
  changes: Change[]
}

/** What takes an act back: the row it made, the trail it left, what the changed rows held before. */
export interface RegisterActUndo {
  createdId: string | null
  changeIds: string[]
  before: RegisterAct["updates"]
}

/** A registered product as an import compares it. */
export type KnownProduct = Pick<
  InferTypeOf<typeof OcopRegisteredProduct>,
  "id" | "name" | "search_name" | "product_set" | "producer_id"
>

/** What an import writes; `superseded` are certificates that were in the register before. */
export interface ImportedRegister {
  products: KnownProduct[]
  certificates: { id: string }[]
  superseded: Supersession[]
}

type SupersededDays = Pick<Certificate, "superseded_on" | "in_force_until">

interface Supersession extends SupersededDays {
  id: string
  before: SupersededDays
  change_id: string
}

/** Rows of one insert: PostgreSQL takes 65,535 values a statement, a certificate has 28. */
const CHUNK = 1000

const moveSupersession = async (
  rows: (SupersededDays & { id: string })[],
  sql: Knex
): Promise<void> => {
  await sql.raw(
    `update ocop_certificate as row
     set superseded_on = moved.superseded_on, in_force_until = moved.in_force_until, updated_at = now()
     from jsonb_to_recordset(?) as moved (id text, superseded_on text, in_force_until text)
     where row.id = moved.id`,
    [JSON.stringify(rows)]
  )
}

interface TrailRow {
  id: string
  certificate_id: string
  action: Change["action"]
  actor_id: string
  reason: string | null
  before: string | null
  after: string
}

/** How rows came in: from a file, or by a decision on several products. */
export type Arrival = Pick<Change, "actor_id" | "reason"> & { action: "imported" | "issued" }

const trailOf = (
  { certificates, superseded }: ImportedRegister,
  { action, ...by }: Arrival
): TrailRow[] => [
  ...certificates.map(({ id, ...after }): TrailRow => ({
    ...by,
    id: id.replace(/^cert/, "certch"),
    certificate_id: id,
    action,
    before: null,
    after: JSON.stringify(after),
  })),
  ...superseded.map(({ id, change_id, before, ...after }): TrailRow => ({
    id: change_id,
    ...by,
    certificate_id: id,
    action: "superseded",
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  })),
]

export default class CertificationModuleService extends MedusaService({
  OcopRegisteredProduct,
  OcopCertificate,
  OcopCertificateChange,
}) {
  private readonly settings: KeySettings | undefined
  private ring: Keyring | undefined

  constructor(container: Record<string, unknown>, options?: { certificateKeys?: KeySettings }) {
    super(container)
    this.settings = options?.certificateKeys
  }

  /** Signs and checks what is printed on certificates. */
  async getKeyring(): Promise<Keyring> {
    if (!this.settings)
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The register needs certificateKeys"
      )
    return (this.ring ??= createKeyring(this.settings))
  }

  /**
   * Writes an act whole or not at all: older certificates make room before a new one comes.
   * Answers the ids of the trail it left.
   */
  @InjectManager()
  async recordAct(act: RegisterAct, @MedusaContext() context: Context = {}): Promise<string[]> {
    return await this.recordAct_(act, context)
  }

  @InjectTransactionManager()
  protected async recordAct_(
    act: RegisterAct,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    for (const update of act.updates) await this.updateOcopCertificates(update as never, context)
    if (act.create) await this.createOcopCertificates([act.create] as never, context)
    const changes = await this.createOcopCertificateChanges(act.changes as never[], context)
    return changes.map(({ id }) => id)
  }

  /** Takes an act back: what it made is gone, what it changed is as it was. */
  @InjectManager()
  async undoAct(undo: RegisterActUndo, @MedusaContext() context: Context = {}): Promise<void> {
    await this.undoAct_(undo, context)
  }

  @InjectTransactionManager()
  protected async undoAct_(
    { createdId, changeIds, before }: RegisterActUndo,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.deleteOcopCertificateChanges(changeIds, context)
    if (createdId) await this.deleteOcopCertificates([createdId], context)
    for (const row of before) await this.updateOcopCertificates(row as never, context)
  }

  /** Registered products of those producers. */
  async findProductsOf(producerIds: string[], sql: Knex): Promise<KnownProduct[]> {
    return await sql("ocop_registered_product")
      .select("id", "name", "search_name", "product_set", "producer_id")
      .whereNull("deleted_at")
      .andWhereRaw("producer_id = any(?)", [producerIds])
  }

  /** Certificates of those registered products, whole rows. */
  async findCertificatesOf(productIds: string[], sql: Knex): Promise<unknown[]> {
    return await sql("ocop_certificate")
      .whereNull("deleted_at")
      .andWhereRaw("registered_product_id = any(?)", [productIds])
  }

  /** Enters many rows with their trail, as part of a transaction that spans modules. */
  async insertImported(
    imported: ImportedRegister,
    actor: string | Arrival,
    sql: Knex,
    onWritten: (rows: number) => Promise<void> = async () => undefined
  ): Promise<void> {
    const arrival: Arrival =
      typeof actor === "string" ? { action: "imported", actor_id: actor, reason: null } : actor
    const { products, certificates, superseded } = imported
    await sql.batchInsert("ocop_registered_product", products, CHUNK)
    await onWritten(products.length)
    await moveSupersession(superseded, sql)
    await sql.batchInsert("ocop_certificate", certificates, CHUNK)
    await onWritten(certificates.length)
    await sql.batchInsert("ocop_certificate_change", trailOf(imported, arrival), CHUNK)
  }

  /** Takes an import back: its rows and trail are gone, what it superseded is as it was. */
  async removeImported(imported: ImportedRegister, sql: Knex): Promise<void> {
    const remove = (table: string, ids: string[]) =>
      sql(table).whereRaw("id = any(?)", [ids]).delete()
    const trail = trailOf(imported, { action: "imported", actor_id: "", reason: null })
    await remove(
      "ocop_certificate_change",
      trail.map(({ id }) => id)
    )
    await remove(
      "ocop_certificate",
      imported.certificates.map(({ id }) => id)
    )
    await moveSupersession(
      imported.superseded.map(({ id, before }) => ({ id, ...before })),
      sql
    )
    await remove(
      "ocop_registered_product",
      imported.products.map(({ id }) => id)
    )
  }
}
