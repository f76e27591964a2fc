import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The text search configuration that the index uses with language "simple": words without their
 * diacritics, none thrown away. The English one ships with the provider and drops Vietnamese words
 * as stop words. Also the trigram index behind the search for communes.
 */
export class Migration20261123210001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists unaccent;`)
    this.addSql(`create extension if not exists pg_trgm;`)
    this.addSql(`do $$ begin
      if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_simple') then
        create text search configuration medusa_search_simple (copy = simple);
        alter text search configuration medusa_search_simple
          alter mapping for hword, hword_part, word with unaccent, simple;
      end if;
    end $$;`)
    this.addSql(`create index if not exists "ocop_commune_search_name_trgm"
      on "ocop_commune" using gin (search_name gin_trgm_ops);`)
    this.addSql(`create index if not exists "ocop_former_unit_search_name_trgm"
      on "ocop_former_unit" using gin (search_name gin_trgm_ops);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "ocop_former_unit_search_name_trgm";`)
    this.addSql(`drop index if exists "ocop_commune_search_name_trgm";`)
    this.addSql(`drop text search configuration if exists medusa_search_simple;`)
  }
}
