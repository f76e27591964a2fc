import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261125120100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_application" ("id" text not null, "member_id" text not null, "claims" boolean not null default false, "producer_id" text null, "state" text check ("state" in ('none', 'waiting', 'verified', 'refused', 'expired', 'withdrawn')) not null default 'none', "name" text not null, "search_name" text not null, "kind" text check ("kind" in ('sme', 'cooperative', 'cooperative_group', 'farm', 'household', 'association')) not null, "enterprise_size" text check ("enterprise_size" in ('sme', 'large')) null, "tax_code" text null, "registration_number" text null, "representative" text not null, "identity_hash" text null, "identity_last3" text null, "birth_on" text null, "phone" text not null, "address" text not null, "commune_code" text not null, "note" text null, "submitted_on" text null, "decided_on" text null, "reason" text null, "good_until" text null, ${STAMPS}, constraint "ocop_application_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_application_deleted_at" ON "ocop_application" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_application_member_id" ON "ocop_application" ("member_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_application_producer_id" ON "ocop_application" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_application_state_submitted_on" ON "ocop_application" ("state", "submitted_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_application_identity_hash" ON "ocop_application" ("identity_hash") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_application_document" ("id" text not null, "application_id" text not null, "type" text check ("type" in ('enterprise_registration', 'cooperative_registration', 'cooperation_contract', 'farm_certificate', 'household_registration', 'association_decision', 'representative_identity', 'consent_letter', 'other')) not null, "number" text not null, "issuer" text not null, "issued_on" text not null, "expires_on" text null, "file_id" text not null, "file_name" text not null, "mime_type" text not null, "size" integer not null, ${STAMPS}, constraint "ocop_application_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_application_document_deleted_at" ON "ocop_application_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_application_document_application_id" ON "ocop_application_document" ("application_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_application_change" ("id" text not null, "application_id" text not null, "action" text check ("action" in ('opened', 'changed', 'document_added', 'document_removed', 'moved')) not null, "actor_id" text not null, "reason" text null, "before" jsonb null, "after" jsonb null, ${STAMPS}, constraint "ocop_application_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_application_change_deleted_at" ON "ocop_application_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_application_change_application_id" ON "ocop_application_change" ("application_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_seller" ("id" text not null, "producer_id" text not null, "state" text check ("state" in ('none', 'waiting', 'verified', 'refused', 'expired', 'withdrawn')) not null, "good_until" text null, "suspended_from" text null, "suspension_ground" text check ("suspension_ground" in ('authority_request', 'just_cause')) null, "suspension_reason" text null, ${STAMPS}, constraint "ocop_seller_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_seller_deleted_at" ON "ocop_seller" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_seller_suspended_from" ON "ocop_seller" ("suspended_from") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_seller_good_until" ON "ocop_seller" ("good_until") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_seller_producer_id_unique" ON "ocop_seller" ("producer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_seller_change" ("id" text not null, "producer_id" text not null, "action" text check ("action" in ('verified', 'withdrawn', 'suspended', 'lifted')) not null, "actor_id" text not null, "reason" text null, "before" jsonb null, "after" jsonb null, ${STAMPS}, constraint "ocop_seller_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_seller_change_deleted_at" ON "ocop_seller_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_seller_change_producer_id" ON "ocop_seller_change" ("producer_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    for (const table of [
      "seller_change",
      "seller",
      "application_change",
      "application_document",
      "application",
    ])
      this.addSql(`drop table if exists "ocop_${table}" cascade;`)
  }
}
