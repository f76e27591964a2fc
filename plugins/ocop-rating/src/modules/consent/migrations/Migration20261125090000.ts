import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_consent" ("id" text not null, "customer_id" text not null, "purpose" text check ("purpose" in ('orders', 'marketing')) not null, "given" boolean not null, "version" text not null, "language" text check ("language" in ('vi', 'en')) not null, "text_sha256" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_consent_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_consent_deleted_at" ON "ocop_consent" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_consent_customer_id" ON "ocop_consent" ("customer_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_consent" cascade;`)
  }
}
