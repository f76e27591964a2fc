import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125081000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_suspicion_report" ("id" text not null, "receipt" text not null, "state" text check ("state" in ('received', 'triaged', 'verified', 'dismissed', 'forwarded', 'closed')) not null default 'received', "ground" text check ("ground" in ('fake_mark', 'expired_label', 'revoked', 'different_producer', 'other')) not null, "certificate_code" text null, "product_name" text null, "place" text not null, "commune_code" text null, "seen_on" text not null, "lot" text null, "description" text not null, "received_on" text not null, "due_on" text not null, "moved_on" text null, "public_reason" text null, "search_text" text not null, "fingerprint" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_suspicion_report_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_suspicion_report_receipt_unique" ON "ocop_suspicion_report" ("receipt") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_suspicion_report_deleted_at" ON "ocop_suspicion_report" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_suspicion_report_state_due_on" ON "ocop_suspicion_report" ("state", "due_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_suspicion_report_fingerprint" ON "ocop_suspicion_report" ("fingerprint") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_suspicion_report_commune_code" ON "ocop_suspicion_report" ("commune_code") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_suspicion_reporter" ("id" text not null, "report_id" text not null, "name" text null, "phone" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_suspicion_reporter_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_suspicion_reporter_deleted_at" ON "ocop_suspicion_reporter" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_suspicion_reporter_report_id_unique" ON "ocop_suspicion_reporter" ("report_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_suspicion_change" ("id" text not null, "report_id" text not null, "action" text check ("action" in ('received', 'moved')) not null, "actor_id" text not null, "reason" text null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_suspicion_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_suspicion_change_deleted_at" ON "ocop_suspicion_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_suspicion_change_report_id" ON "ocop_suspicion_change" ("report_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_suspicion_change" cascade;`)

    this.addSql(`drop table if exists "ocop_suspicion_reporter" cascade;`)

    this.addSql(`drop table if exists "ocop_suspicion_report" cascade;`)
  }
}
