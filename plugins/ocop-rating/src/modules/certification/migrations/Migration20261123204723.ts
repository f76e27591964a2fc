import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123204723 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_registered_product" drop constraint if exists "ocop_registered_product_producer_id_search_name_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_certificate_change" ("id" text not null, "certificate_id" text not null, "action" text check ("action" in ('issued', 'imported', 'corrected', 'revoked', 'superseded', 'late_reassessment_filed')) not null, "actor_id" text not null, "reason" text null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_change_deleted_at" ON "ocop_certificate_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_change_certificate_id" ON "ocop_certificate_change" ("certificate_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_registered_product" ("id" text not null, "name" text not null, "search_name" text not null, "product_set" integer null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_registered_product_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_registered_product_deleted_at" ON "ocop_registered_product" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_registered_product_producer_id_search_name_unique" ON "ocop_registered_product" ("producer_id", "search_name") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_certificate" ("id" text not null, "registered_product_id" text not null, "producer_id" text not null, "stars" integer not null, "points" real null, "decision_number" text null, "decision_on" text null, "authority_level" text check ("authority_level" in ('district', 'province', 'ministry')) not null, "authority_name" text not null, "criteria_edition" text check ("criteria_edition" in ('1048-2019', '148-2023', '26-2026')) null, "product_set" integer null, "product_code" text null, "first_day" text not null, "last_day" text not null, "late_reassessment_filed_on" text null, "late_reassessment_receipt" text null, "superseded_on" text null, "revoked_on" text null, "revocation_ground" text check ("revocation_ground" in ('forged_information', 'criteria_no_longer_met', 'law_breached', 'mark_misused', 'production_stopped', 'other_finding')) null, "revocation_decision_number" text null, "revocation_authority_name" text null, "revocation_note" text null, "in_force_until" text null, "evidence_level" text check ("evidence_level" in ('A', 'B1', 'B2', 'C')) not null, "source_url" text null, "illustrative" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_pkey" primary key ("id"), constraint ocop_certificate_stars_check check (stars BETWEEN 3 AND 5));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_registered_product_id" ON "ocop_certificate" ("registered_product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_deleted_at" ON "ocop_certificate" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_product_code" ON "ocop_certificate" ("product_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_decision_number" ON "ocop_certificate" ("decision_number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_producer_id" ON "ocop_certificate" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_last_day" ON "ocop_certificate" ("last_day") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "ocop_certificate" add constraint "ocop_certificate_registered_product_id_foreign" foreign key ("registered_product_id") references "ocop_registered_product" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_registered_product_id_foreign";`
    )

    this.addSql(`drop table if exists "ocop_certificate_change" cascade;`)

    this.addSql(`drop table if exists "ocop_registered_product" cascade;`)

    this.addSql(`drop table if exists "ocop_certificate" cascade;`)
  }
}
