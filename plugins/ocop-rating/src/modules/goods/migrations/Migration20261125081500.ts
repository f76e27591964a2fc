import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125081500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_goods" ("id" text not null, "product_id" text not null, "goods_kind" text check ("goods_kind" in ('fresh_food', 'staple', 'food', 'drink', 'alcohol', 'health_food', 'cosmetic', 'medicinal_herb', 'handicraft', 'textile', 'ornamental', 'service')) not null, "net_contents" jsonb not null, "harvest_months" jsonb not null, "label" jsonb not null, "story" text null, "illustrative" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_goods_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_goods_product_id_unique" ON "ocop_goods" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_goods_deleted_at" ON "ocop_goods" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_goods_change" ("id" text not null, "product_id" text not null, "action" text check ("action" in ('created', 'updated')) not null, "actor_id" text not null, "reason" text not null, "before" jsonb null, "after" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_goods_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_goods_change_deleted_at" ON "ocop_goods_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_goods_change_product_id" ON "ocop_goods_change" ("product_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_goods" cascade;`)
    this.addSql(`drop table if exists "ocop_goods_change" cascade;`)
  }
}
