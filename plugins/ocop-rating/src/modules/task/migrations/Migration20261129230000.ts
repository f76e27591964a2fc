import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Work that takes long. The same work is not begun twice while it is not over. */
export class Migration20261129230000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_task" ("id" text not null, "kind" text check ("kind" in ('decision', 'register_import', 'certificate_papers')) not null, "key" text not null, "subject" text not null, "about_id" text null, "actor_id" text not null, "state" text check ("state" in ('running', 'stopped', 'done', 'refused')) not null default 'running', "input" jsonb null, "outcome" jsonb null, "result" jsonb null, "file_id" text null, "code" text null, "done" integer not null default 0, "total" integer not null default 0, "attempts" integer not null default 0, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_task_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_task_deleted_at" ON "ocop_task" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "ocop_task_once" ON "ocop_task" ("kind", "key") WHERE state in ('running', 'stopped') AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_task" cascade;`)
  }
}
