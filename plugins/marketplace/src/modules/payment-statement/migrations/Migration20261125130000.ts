import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATES = `'due', 'collected', 'not_collected', 'awaiting_transfer', 'transfer_stated', 'late_transfer_stated', 'confirmed', 'amount_differs', 'disputed', 'expired', 'refund_due', 'refunded', 'called_off'`
const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/**
 * Payment statements and producers' accounts, and the promise that nobody rewrites what was said:
 * the trail and the accounts take no change, except that an account is replaced and that an act is
 * taken back in the same breath by the workflow that failed after it.
 */
export class Migration20261125130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_payment_statement" ("id" text not null, "order_id" text not null, "order_number" integer not null, "producer_id" text null, "method" text check ("method" in ('cod', 'vietqr')) not null, "state" text check ("state" in (${STATES})) not null, "amount" double precision not null check ("amount" >= 0 and "amount" = trunc("amount")), "opened_at" timestamptz not null, "state_since" timestamptz not null, "alarms" text[] not null default '{}', "received_amount" double precision null, "refunded_amount" double precision null, "buyer_note" text null, "producer_note" text null, "withheld_vat" double precision null, "withheld_pit" double precision null, "withholding_source" text null, ${STAMPS}, constraint "ocop_payment_statement_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_payment_statement_order_id_unique" ON "ocop_payment_statement" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_payment_statement_producer_id" ON "ocop_payment_statement" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_payment_statement_state_state_since" ON "ocop_payment_statement" ("state", "state_since") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_payment_statement_deleted_at" ON "ocop_payment_statement" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "ocop_payment_change" ("id" text not null, "statement_id" text not null, "act" text not null check ("act" in ('open', 'state_transfer', 'confirm', 'state_difference', 'dispute', 'collect', 'fail_collection', 'refund', 'expire', 'call_off')), "actor" text not null check ("actor" in ('buyer', 'producer', 'clock', 'order')), "actor_id" text not null, "from_state" text null check ("from_state" in (${STATES})), "to_state" text not null check ("to_state" in (${STATES})), "amount" double precision null, "note" text null, "bank_account_id" text null, ${STAMPS}, constraint "ocop_payment_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_payment_change_statement_id" ON "ocop_payment_change" ("statement_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_payment_change_deleted_at" ON "ocop_payment_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "ocop_bank_account" ("id" text not null, "producer_id" text not null, "bin" text not null, "account_number" text not null, "account_holder" text not null, "state" text check ("state" in ('active', 'replaced')) not null default 'active', "actor_id" text not null, "replaced_at" timestamptz null, ${STAMPS}, constraint "ocop_bank_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_bank_account_producer_id" ON "ocop_bank_account" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_bank_account_one_active" ON "ocop_bank_account" ("producer_id") WHERE state = 'active' and deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_bank_account_deleted_at" ON "ocop_bank_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this
      .addSql(`create or replace function ocop_guard_payment_trail() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('ocop.payment_act', true), '') = 'undo' then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        if tg_op = 'UPDATE' and tg_table_name = 'ocop_bank_account' then
          if old.state = 'active' and new.state = 'replaced' and
            (new.producer_id, new.bin, new.account_number, new.account_holder, new.actor_id, new.deleted_at)
            is not distinct from
            (old.producer_id, old.bin, old.account_number, old.account_holder, old.actor_id, old.deleted_at)
          then return new; end if;
        end if;
        raise exception 'What was said about a payment is never changed';
      end $$;`)
    for (const table of ["ocop_payment_change", "ocop_bank_account"])
      this.addSql(
        `create trigger "${table}_guard" before update or delete on "${table}" for each row execute function ocop_guard_payment_trail();`
      )
  }

  override async down(): Promise<void> {
    for (const table of ["ocop_payment_change", "ocop_bank_account", "ocop_payment_statement"])
      this.addSql(`drop table if exists "${table}" cascade;`)
    this.addSql(`drop function if exists ocop_guard_payment_trail();`)
  }
}
