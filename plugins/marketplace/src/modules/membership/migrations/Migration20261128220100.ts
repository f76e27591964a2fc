import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128220100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_member" add column if not exists "language" text check ("language" in ('vi', 'en')) not null default 'vi';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_member" drop column if exists "language";`)
  }
}
