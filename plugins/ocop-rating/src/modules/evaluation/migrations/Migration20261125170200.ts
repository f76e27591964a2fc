import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = `~ '^\\d{4}-\\d{2}-\\d{2}$'`

/**
 * What only the database can promise: a receipt, a product number and a decision number are given
 * once; a product has one open dossier; a document is kept once; the trail is only added to, and a
 * closed sheet stays as it is, unless the act that wrote it is taken back in the same breath.
 */
export class Migration20261125170200 extends Migration {
  override async up(): Promise<void> {
    this
      .addSql(`create table if not exists "ocop_dossier_counter" ("commune_code" text not null, "year" integer not null,
      "last" integer not null, constraint "ocop_dossier_counter_pkey" primary key ("commune_code", "year"));`)
    this.addSql(
      `create unique index "ocop_dossier_receipt_once" on "ocop_dossier" ("receipt_number") where deleted_at is null;`
    )
    this
      .addSql(`create unique index "ocop_dossier_one_open" on "ocop_dossier" ("producer_id", "search_name")
      where deleted_at is null and state not in ('decided', 'not_reached', 'withdrawn');`)
    this.addSql(`create unique index "ocop_dossier_product_number_once" on "ocop_dossier"
      ("commune_code", "product_year", "product_number") where deleted_at is null and product_number is not null;`)
    this.addSql(`alter table "ocop_dossier" add constraint "ocop_dossier_facts_check" check (
      version > 0 and state_since ${DAY} and (due_on is null or due_on ${DAY})
      and (receipt_number is null) = (submitted_on is null)
      and (receipt_number is not null or state in ('draft', 'withdrawn'))
      and (state <> 'decided' or (decision_id is not null and certificate_id is not null)));`)
    this.addSql(`create unique index "ocop_evidence_file_once" on "ocop_evidence_file"
      ("dossier_id", "document_type", coalesce("criterion", ''), "sha256") where deleted_at is null and removed_at is null;`)
    this.addSql(
      `create unique index "ocop_council_member_one_chair" on "ocop_council_member" ("session_id") where deleted_at is null and chair;`
    )
    this
      .addSql(`create or replace function ocop_guard_dossier_trail() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('ocop.dossier_act', true), '') = 'undo' then
          return case when tg_op = 'DELETE' then old else new end;
        end if;
        raise exception 'The trail of a dossier is only added to';
      end $$;`)
    this.addSql(
      `create trigger "ocop_dossier_move_guard" before update or delete on "ocop_dossier_move" for each row execute function ocop_guard_dossier_trail();`
    )
    this.addSql(
      `create trigger "ocop_council_sheet_guard" before update or delete on "ocop_council_sheet" for each row when (old.closed_at is not null) execute function ocop_guard_dossier_trail();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "ocop_council_sheet_guard" on "ocop_council_sheet";`)
    this.addSql(`drop trigger if exists "ocop_dossier_move_guard" on "ocop_dossier_move";`)
    this.addSql(`drop function if exists ocop_guard_dossier_trail();`)
    this.addSql(`drop table if exists "ocop_dossier_counter" cascade;`)
    for (const index of ["council_member_one_chair", "evidence_file_once"])
      this.addSql(`drop index if exists "ocop_${index}";`)
    this.addSql(`alter table "ocop_dossier" drop constraint if exists "ocop_dossier_facts_check";`)
    for (const index of ["product_number_once", "one_open", "receipt_once"])
      this.addSql(`drop index if exists "ocop_dossier_${index}";`)
  }
}
