import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
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

export default class CertificationModuleService extends MedusaService({
  OcopRegisteredProduct,
  OcopCertificate,
  OcopCertificateChange,
}) {
  /** Writes an act whole or not at all: older certificates make room before a new one comes. */
  @InjectTransactionManager()
  async recordAct(act: RegisterAct, @MedusaContext() context: Context = {}): Promise<void> {
    for (const update of act.updates) await this.updateOcopCertificates(update as never, context)
    if (act.create) await this.createOcopCertificates([act.create] as never, context)
    await this.createOcopCertificateChanges(act.changes as never, context)
  }

  /** Takes an act back: what it made is gone, what it changed is as it was. */
  @InjectTransactionManager()
  async undoAct(
    { createdId, before }: { createdId: string | null; before: RegisterAct["updates"] },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const touched = [...before.map(({ id }) => id), ...(createdId ? [createdId] : [])]
    const changes = await this.listOcopCertificateChanges(
      { certificate_id: touched },
      { order: { created_at: "DESC" }, take: touched.length },
      context
    )
    await this.deleteOcopCertificateChanges(
      changes.map(({ id }) => id),
      context
    )
    if (createdId) await this.deleteOcopCertificates([createdId], context)
    for (const row of before) await this.updateOcopCertificates(row as never, context)
  }
}
