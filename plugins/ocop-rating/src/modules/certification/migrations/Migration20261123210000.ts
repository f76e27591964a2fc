import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What only the database can promise: days are real days, and no two certificates of a product are
 * in force on the same day. The latter is checked at the end of a transaction, since one act
 * moves an older certificate out of the way of a newer one. `make_date` is immutable, a cast from text is not, hence the function.
 */
export class Migration20261123210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists btree_gist;`)
    this.addSql(`create or replace function ocop_day(value text) returns date
      language sql immutable strict parallel safe
      as $$ select make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, substr(value, 9, 2)::int) $$;`)
    this.addSql(`alter table "ocop_certificate" add constraint "ocop_certificate_one_in_force"
      exclude using gist (
        registered_product_id with =,
        daterange(ocop_day(first_day), ocop_day(in_force_until), '[]') with &&
      ) where (deleted_at is null and in_force_until is not null)
      deferrable initially deferred;`)
    this.addSql(`alter table "ocop_certificate" add constraint "ocop_certificate_days_check"
      check (first_day ~ '^\\d{4}-\\d{2}-\\d{2}$' and last_day ~ '^\\d{4}-\\d{2}-\\d{2}$'
        and first_day <= last_day);`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "ocop_certificate" drop constraint "ocop_certificate_days_check";`)
    this.addSql(`alter table "ocop_certificate" drop constraint "ocop_certificate_one_in_force";`)
    this.addSql(`drop function if exists ocop_day(text);`)
  }
}
