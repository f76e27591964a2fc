import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const ROLE = `"role" text check ("role" in ('owner', 'manager', 'packer')) not null`

export class Migration20261125120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_member" ("id" text not null, "auth_identity_id" text not null, "name" text not null, "email" text null, "phone" text null, ${STAMPS}, constraint "ocop_member_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_member_auth_identity_id_unique" ON "ocop_member" ("auth_identity_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_member_deleted_at" ON "ocop_member" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_membership" ("id" text not null, "member_id" text not null, "producer_id" text not null, ${ROLE}, "state" text check ("state" in ('active', 'removed')) not null default 'active', "acting_for" text null, "consent_note" text null, ${STAMPS}, constraint "ocop_membership_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_membership_member_id_producer_id_unique" ON "ocop_membership" ("member_id", "producer_id") WHERE state = 'active' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_membership_producer_id" ON "ocop_membership" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_membership_deleted_at" ON "ocop_membership" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_membership_change" ("id" text not null, "producer_id" text not null, "member_id" text null, "action" text check ("action" in ('added', 'role_changed', 'removed', 'invited', 'invitation_withdrawn')) not null, "actor_id" text not null, "reason" text null, "before" jsonb null, "after" jsonb null, ${STAMPS}, constraint "ocop_membership_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_membership_change_producer_id" ON "ocop_membership_change" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_membership_change_deleted_at" ON "ocop_membership_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_invitation" ("id" text not null, "producer_id" text not null, ${ROLE}, "name" text not null, "token_hash" text not null, "invited_by" text not null, "expires_at" timestamptz not null, "state" text check ("state" in ('open', 'accepted', 'withdrawn')) not null default 'open', "accepted_by" text null, "acting_for" text null, "consent_note" text null, ${STAMPS}, constraint "ocop_invitation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_invitation_token_hash_unique" ON "ocop_invitation" ("token_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_invitation_producer_id" ON "ocop_invitation" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_invitation_deleted_at" ON "ocop_invitation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["invitation", "membership_change", "membership", "member"])
      this.addSql(`drop table if exists "ocop_${table}" cascade;`)
  }
}
