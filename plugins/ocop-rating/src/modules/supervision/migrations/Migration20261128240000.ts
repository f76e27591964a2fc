import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const notDeleted = (table: string) =>
  `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`

/** Reminders of certificates that end, and cases about taking a mark away. */
export class Migration20261128240000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_renewal_reminder" ("id" text not null, "certificate_id" text not null, "producer_id" text not null, "days" integer not null, "sent_on" text not null, ${STAMPS}, constraint "ocop_renewal_reminder_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_renewal_reminder_certificate_id_days_unique" ON "ocop_renewal_reminder" ("certificate_id", "days") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "ocop_revocation_case" ("id" text not null, "version" integer not null default 1, "state" text check ("state" in ('opened', 'notified', 'explained', 'revoked', 'dismissed')) not null default 'opened', "certificate_id" text not null, "producer_id" text not null, "product_name" text not null, "search_name" text not null, "stars" integer not null, "ground" text check ("ground" in ('forged_information', 'criteria_no_longer_met', 'law_breached', 'mark_misused', 'production_stopped', 'other_finding')) not null, "finding" text not null, "found_on" text not null, "due_on" text not null, "notice_number" text null, "notified_on" text null, "explain_until" text null, "explanation" text null, "explained_on" text null, "decision_number" text null, "authority_name" text null, "decided_on" text null, "revoked_on" text null, "decision_note" text null, ${STAMPS}, constraint "ocop_revocation_case_pkey" primary key ("id"));`
    )
    for (const columns of [["certificate_id"], ["producer_id"], ["state", "due_on"]])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_ocop_revocation_case_${columns.join("_")}" ON "ocop_revocation_case" (${columns.map((name) => `"${name}"`).join(", ")}) WHERE deleted_at IS NULL;`
      )
    // a certificate has one open case, and an act of two officers at once cannot make it two
    this.addSql(
      `create unique index "ocop_revocation_case_one_open" on "ocop_revocation_case" ("certificate_id") where deleted_at is null and state not in ('revoked', 'dismissed');`
    )
    this.addSql(
      `create table if not exists "ocop_revocation_file" ("id" text not null, "case_id" text not null, "file_id" text not null, "file_name" text not null, "sha256" text not null, "bytes" integer not null, "mime_type" text not null, "actor_id" text not null, ${STAMPS}, constraint "ocop_revocation_file_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_revocation_file_case_id_sha256_unique" ON "ocop_revocation_file" ("case_id", "sha256") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "ocop_revocation_change" ("id" text not null, "case_id" text not null, "action" text check ("action" in ('opened', 'evidence_added', 'notify', 'explain', 'revoke', 'dismiss')) not null, "actor_id" text not null, "reason" text null, "before" jsonb null, "after" jsonb null, ${STAMPS}, constraint "ocop_revocation_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_revocation_change_case_id" ON "ocop_revocation_change" ("case_id") WHERE deleted_at IS NULL;`
    )
    for (const table of ["renewal_reminder", "revocation_case", "revocation_file"])
      this.addSql(notDeleted(`ocop_${table}`))
    this.addSql(notDeleted("ocop_revocation_change"))
  }

  override async down(): Promise<void> {
    for (const table of ["revocation_change", "revocation_file", "revocation_case"])
      this.addSql(`drop table if exists "ocop_${table}" cascade;`)
    this.addSql(`drop table if exists "ocop_renewal_reminder" cascade;`)
  }
}
