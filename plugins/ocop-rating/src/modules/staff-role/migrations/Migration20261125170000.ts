import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Roles of staff. The database keeps a commune to commune officers and a role from being given twice. */
export class Migration20261125170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_staff_role" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('commune_officer', 'provincial_office', 'advisory', 'council_member', 'council_chair')) not null, "commune_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_staff_role_pkey" primary key ("id"), constraint "ocop_staff_role_commune_check" check (("role" = 'commune_officer') = ("commune_code" is not null)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_staff_role_deleted_at" ON "ocop_staff_role" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "ocop_staff_role_once" ON "ocop_staff_role" ("user_id", "role", coalesce("commune_code", '')) WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_staff_role_change" ("id" text not null, "user_id" text not null, "action" text check ("action" in ('assigned', 'removed')) not null, "actor_id" text not null, "reason" text not null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_staff_role_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_staff_role_change_deleted_at" ON "ocop_staff_role_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_staff_role_change_user_id" ON "ocop_staff_role_change" ("user_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_staff_role" cascade;`)
    this.addSql(`drop table if exists "ocop_staff_role_change" cascade;`)
  }
}
