import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123204725 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_tax_code_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_handle_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_producer" ("id" text not null, "handle" text not null, "name" text not null, "search_name" text not null, "trade_name" text null, "kind" text check ("kind" in ('sme', 'cooperative', 'cooperative_group', 'farm', 'household', 'association')) null, "business_registered" boolean not null default true, "tax_code" text null, "registration_number" text null, "representative" text null, "phone" text null, "email" text null, "address" text null, "commune_code" text null, "former_unit_id" text null, "story" text null, "status" text check ("status" in ('active', 'suspended', 'closed')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_producer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_handle_unique" ON "ocop_producer" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_deleted_at" ON "ocop_producer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_tax_code_unique" ON "ocop_producer" ("tax_code") WHERE tax_code IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_search_name" ON "ocop_producer" ("search_name") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_commune_code" ON "ocop_producer" ("commune_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_former_unit_id" ON "ocop_producer" ("former_unit_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_producer_change" ("id" text not null, "producer_id" text not null, "action" text check ("action" in ('created', 'imported', 'updated', 'status_changed')) not null, "actor_id" text not null, "reason" text null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_producer_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_change_deleted_at" ON "ocop_producer_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_change_producer_id" ON "ocop_producer_change" ("producer_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_producer" cascade;`)

    this.addSql(`drop table if exists "ocop_producer_change" cascade;`)
  }
}
