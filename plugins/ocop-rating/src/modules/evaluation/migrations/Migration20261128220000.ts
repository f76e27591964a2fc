import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128220000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_dossier_form" ("id" text not null, "dossier_id" text not null, "form" text check ("form" in ('registration', 'general', 'results', 'plan')) not null, "content" jsonb not null, "version" integer not null default 1, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_form_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_form_deleted_at" ON "ocop_dossier_form" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_form_dossier_id_form_unique" ON "ocop_dossier_form" ("dossier_id", "form") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_dossier_form" cascade;`)
  }
}
