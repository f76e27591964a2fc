import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_shipping_rate" ("id" text not null, "producer_id" text null, "from_on" text not null, "rates" jsonb null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_shipping_rate_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_shipping_rate_deleted_at" ON "ocop_shipping_rate" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_shipping_rate_producer_id_from_on" ON "ocop_shipping_rate" ("producer_id", "from_on") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_shipping_limit" ("id" text not null, "producer_id" text not null, "product_id" text not null, "limit" jsonb null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_shipping_limit_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_shipping_limit_deleted_at" ON "ocop_shipping_limit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_shipping_limit_product_id" ON "ocop_shipping_limit" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_shipping_limit_producer_id" ON "ocop_shipping_limit" ("producer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_pick_up_point" ("id" text not null, "producer_id" text not null, "kind" text check ("kind" in ('producer', 'fair')) not null default 'producer', "fair_id" text null, "place" jsonb null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_pick_up_point_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_pick_up_point_deleted_at" ON "ocop_pick_up_point" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_pick_up_point_producer_id" ON "ocop_pick_up_point" ("producer_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_pick_up_point" cascade;`)
    this.addSql(`drop table if exists "ocop_shipping_limit" cascade;`)
    this.addSql(`drop table if exists "ocop_shipping_rate" cascade;`)
  }
}
