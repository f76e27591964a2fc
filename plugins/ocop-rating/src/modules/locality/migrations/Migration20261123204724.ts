import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123204724 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_commune" ("code" text not null, "name" text not null, "search_name" text not null, "type" text check ("type" in ('ward', 'commune', 'special_zone')) not null, "province_code" text not null, "province_name" text not null, "area_km2" real null, "population" integer null, "office_address" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_commune_pkey" primary key ("code"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_commune_deleted_at" ON "ocop_commune" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_commune_province_code" ON "ocop_commune" ("province_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_commune_search_name" ON "ocop_commune" ("search_name") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_former_unit" ("id" text not null, "code" text null, "name" text not null, "search_name" text not null, "type" text check ("type" in ('commune', 'district')) not null, "district_slug" text not null, "district_name" text not null, "province_name" text not null, "valid_to" text not null, "change_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_former_unit_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_former_unit_deleted_at" ON "ocop_former_unit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_former_unit_code" ON "ocop_former_unit" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_former_unit_search_name" ON "ocop_former_unit" ("search_name") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_former_unit_district_slug" ON "ocop_former_unit" ("district_slug") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_province" ("code" text not null, "name" text not null, "search_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_province_pkey" primary key ("code"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_province_deleted_at" ON "ocop_province" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_unit_succession" ("id" text not null, "from_unit_id" text not null, "to_unit_id" text null, "to_commune_code" text null, "happened_on" text not null, "share" text check ("share" in ('whole', 'part')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_unit_succession_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_unit_succession_deleted_at" ON "ocop_unit_succession" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_unit_succession_from_unit_id" ON "ocop_unit_succession" ("from_unit_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_unit_succession_to_commune_code" ON "ocop_unit_succession" ("to_commune_code") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_commune" cascade;`)

    this.addSql(`drop table if exists "ocop_former_unit" cascade;`)

    this.addSql(`drop table if exists "ocop_province" cascade;`)

    this.addSql(`drop table if exists "ocop_unit_succession" cascade;`)
  }
}
