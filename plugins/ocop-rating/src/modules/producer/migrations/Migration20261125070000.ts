import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The trigram index behind suggestions: parts of a producer's name, also misspelt. */
export class Migration20261125070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`)
    this.addSql(`create index if not exists "ocop_producer_search_name_trgm"
      on "ocop_producer" using gin (search_name gin_trgm_ops);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "ocop_producer_search_name_trgm";`)
  }
}
