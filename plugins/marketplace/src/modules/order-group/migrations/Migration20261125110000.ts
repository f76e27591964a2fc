import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_shop" ("id" text not null, "producer_id" text not null, "shipping_profile_id" text not null, "stock_location_id" text not null, "fulfillment_set_id" text not null, "service_zone_id" text not null, "shipping_option_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_shop_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_shop_producer_id_unique" ON "ocop_shop" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_shop_deleted_at" ON "ocop_shop" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "ocop_order_group" ("id" text not null, "cart_id" text not null, "customer_id" text null, "state" text check ("state" in ('splitting', 'placed')) not null default 'splitting', "total" numeric not null, "raw_total" jsonb not null, "placed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_order_group_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_order_group_cart_id_unique" ON "ocop_order_group" ("cart_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_order_group_customer_id" ON "ocop_order_group" ("customer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_order_group_state" ON "ocop_order_group" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_order_group_deleted_at" ON "ocop_order_group" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "ocop_order_group_order" ("id" text not null, "group_id" text not null, "producer_id" text not null, "cart_id" text not null, "order_id" text null, "payment_provider_id" text not null, "position" integer not null, "total" numeric not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_order_group_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_order_group_order_cart_id_unique" ON "ocop_order_group_order" ("cart_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_order_group_order_group_id_producer_id_unique" ON "ocop_order_group_order" ("group_id", "producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_order_group_order_order_id_unique" ON "ocop_order_group_order" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_order_group_order_deleted_at" ON "ocop_order_group_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "ocop_checkout_choice" ("id" text not null, "cart_id" text not null, "producer_id" text not null, "payment_provider_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_checkout_choice_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_checkout_choice_cart_id_producer_id_unique" ON "ocop_checkout_choice" ("cart_id", "producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_checkout_choice_deleted_at" ON "ocop_checkout_choice" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_checkout_choice" cascade;`)
    this.addSql(`drop table if exists "ocop_order_group_order" cascade;`)
    this.addSql(`drop table if exists "ocop_order_group" cascade;`)
    this.addSql(`drop table if exists "ocop_shop" cascade;`)
  }
}
