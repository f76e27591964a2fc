import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Contracts, and the promise that nobody rewrites one: the trigger lets a contract be taken back
 * with its order and a buyer's name be erased, each only where the transaction says so, and deleted
 * once it need not be kept any longer.
 */
export class Migration20261125080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_contract" ("id" text not null, "order_id" text not null, "content" text not null, "sha256" text not null, "buyer" text null, "terms_version" text not null, "concluded_at" timestamptz not null, "kept_until" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_contract_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_contract_order_id_unique" ON "ocop_contract" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_contract_deleted_at" ON "ocop_contract" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_contract_kept_until" ON "ocop_contract" ("kept_until") WHERE deleted_at IS NULL;`
    )
    this
      .addSql(`create or replace function ocop_guard_contract() returns trigger language plpgsql as $$
      declare act text := coalesce(current_setting('ocop.contract_act', true), '');
      begin
        if tg_op = 'DELETE' then
          if act = 'undo' or old.kept_until < (now() at time zone 'Asia/Ho_Chi_Minh')::date::text then return old; end if;
          raise exception 'A contract is kept until %', old.kept_until;
        end if;
        if act = 'erase' and new.buyer is null and
          (new.order_id, new.content, new.sha256, new.terms_version, new.concluded_at, new.kept_until, new.deleted_at)
          is not distinct from
          (old.order_id, old.content, old.sha256, old.terms_version, old.concluded_at, old.kept_until, old.deleted_at)
        then return new; end if;
        raise exception 'A contract is never changed';
      end $$;`)
    this.addSql(
      `create trigger "ocop_contract_guard" before update or delete on "ocop_contract" for each row execute function ocop_guard_contract();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_contract" cascade;`)
    this.addSql(`drop function if exists ocop_guard_contract();`)
  }
}
