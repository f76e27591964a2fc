import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Products that were published before handles were remembered are entered with what they have. */
const ENTER_PUBLISHED = `do $$ begin
  if to_regclass('product') is not null then
    insert into "ocop_product_handle" (handle, product_id)
      select handle, id from "product" where status = 'published' and deleted_at is null
      on conflict do nothing;
  end if;
end $$;`

export class Migration20261125070500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_product_handle" ("handle" text not null, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_handle_pkey" primary key ("handle"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_product_handle_product_id" ON "ocop_product_handle" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_product_handle_deleted_at" ON "ocop_product_handle" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(ENTER_PUBLISHED)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_product_handle" cascade;`)
  }
}
