import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { OcopStaffRole } from "./models/staff-role"
import { OcopStaffRoleChange } from "./models/staff-role-change"

export type StaffRoleRow = InferTypeOf<typeof OcopStaffRole>
type RoleFields = Pick<StaffRoleRow, "user_id" | "role" | "commune_code">

interface Trail {
  actor_id: string
  reason: string
}

export default class StaffRoleModuleService extends MedusaService({
  OcopStaffRole,
  OcopStaffRoleChange,
}) {
  /** Gives a role, with its trail; answers both ids. */
  @InjectManager()
  async assign(fields: RoleFields, trail: Trail, @MedusaContext() context: Context = {}) {
    return await this.assign_(fields, trail, context)
  }

  @InjectTransactionManager()
  protected async assign_(
    fields: RoleFields,
    trail: Trail,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; changeId: string }> {
    const { id } = await this.createOcopStaffRoles(fields, context)
    const change = { ...trail, user_id: fields.user_id, action: "assigned" as const, before: null }
    const made = await this.createOcopStaffRoleChanges({ ...change, after: { ...fields } }, context)
    return { id, changeId: made.id }
  }

  /** Takes a role away, with its trail; answers the trail's id. */
  @InjectManager()
  async remove(row: StaffRoleRow, trail: Trail, @MedusaContext() context: Context = {}) {
    return await this.remove_(row, trail, context)
  }

  @InjectTransactionManager()
  protected async remove_(
    { id, user_id, role, commune_code }: StaffRoleRow,
    trail: Trail,
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    await this.deleteOcopStaffRoles([id], context)
    const change = { ...trail, user_id, action: "removed" as const, after: null }
    const before = { user_id, role, commune_code }
    return (await this.createOcopStaffRoleChanges({ ...change, before }, context)).id
  }
}
