import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125170100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_dossier" ("id" text not null, "kind" text check ("kind" in ('first', 'upgrade', 'reassessment')) not null, "state" text check ("state" in ('draft', 'submitted', 'returned', 'commune_reported', 'received', 'advisory', 'council', 'proposed_five', 'ministry', 'decided', 'not_reached', 'withdrawn')) not null default 'draft', "version" integer not null default 1, "producer_id" text not null, "registered_product_id" text null, "product_name" text not null, "search_name" text not null, "product_set" integer not null, "criteria_edition" text not null, "commune_code" text not null, "case_id" text null, "receipt_number" text null, "submitted_on" text null, "late_filing" boolean not null default false, "state_since" text not null, "due_on" text null, "commune_letter_on" text null, "product_number" integer null, "product_year" integer null, "samples" integer null, "forwarded_on" text null, "returned_by_ministry" boolean not null default false, "result_stars" integer null, "result_total" real null, "disqualifier" text null, "decision_id" text null, "certificate_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_deleted_at" ON "ocop_dossier" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_producer_id" ON "ocop_dossier" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_commune_code_state" ON "ocop_dossier" ("commune_code", "state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_state_due_on" ON "ocop_dossier" ("state", "due_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_decision_id" ON "ocop_dossier" ("decision_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_dossier_move" ("id" text not null, "dossier_id" text not null, "action" text not null, "from_state" text check ("from_state" in ('draft', 'submitted', 'returned', 'commune_reported', 'received', 'advisory', 'council', 'proposed_five', 'ministry', 'decided', 'not_reached', 'withdrawn')) not null, "to_state" text check ("to_state" in ('draft', 'submitted', 'returned', 'commune_reported', 'received', 'advisory', 'council', 'proposed_five', 'ministry', 'decided', 'not_reached', 'withdrawn')) not null, "version" integer not null, "role" text check ("role" in ('producer', 'commune_officer', 'provincial_office', 'advisory', 'council_member', 'council_chair')) not null, "actor_id" text not null, "reason" text null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_move_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_move_deleted_at" ON "ocop_dossier_move" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_move_dossier_id" ON "ocop_dossier_move" ("dossier_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_dossier_answer" ("id" text not null, "dossier_id" text not null, "criterion" text not null, "choice" text not null, "note" text null, "version" integer not null default 1, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_answer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_answer_deleted_at" ON "ocop_dossier_answer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_answer_dossier_id_criterion_unique" ON "ocop_dossier_answer" ("dossier_id", "criterion") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_evidence_file" ("id" text not null, "dossier_id" text not null, "document_type" text check ("document_type" in ('business_registration', 'facility_certificate', 'material_origin', 'environment', 'labour_list', 'financial_reports', 'intellectual_property', 'distribution', 'promotion', 'product_story', 'quality_declaration', 'test_report', 'traceability', 'quality_system', 'awards', 'change_proof', 'other')) not null, "criterion" text null, "number" text null, "issuer" text null, "issued_on" text null, "expires_on" text null, "file_id" text not null, "file_name" text not null, "sha256" text not null, "bytes" integer not null, "mime_type" text not null, "actor_id" text not null, "removed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_evidence_file_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_evidence_file_deleted_at" ON "ocop_evidence_file" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_evidence_file_dossier_id" ON "ocop_evidence_file" ("dossier_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_commune_report" ("id" text not null, "dossier_id" text not null, "dossier_version" integer not null, "findings" jsonb not null, "conclusion" text not null, "letter_number" text not null, "letter_on" text not null, "product_number" integer not null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_commune_report_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_commune_report_deleted_at" ON "ocop_commune_report" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_commune_report_dossier_id_dossier_version_unique" ON "ocop_commune_report" ("dossier_id", "dossier_version") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_advisory_opinion" ("id" text not null, "dossier_id" text not null, "opinion" text not null, "site_visited_on" text null, "tests" text null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_advisory_opinion_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_advisory_opinion_deleted_at" ON "ocop_advisory_opinion" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_advisory_opinion_dossier_id" ON "ocop_advisory_opinion" ("dossier_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_council_session" ("id" text not null, "kind" text check ("kind" in ('meeting', 'written_opinion')) not null, "held_on" text not null, "place" text null, "minutes" text null, "minutes_by" text null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_session_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_session_deleted_at" ON "ocop_council_session" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_council_member" ("id" text not null, "session_id" text not null, "user_id" text not null, "department" text check ("department" in ('provincial_committee', 'agriculture_environment', 'industry_trade', 'health', 'science_technology', 'culture_sports_tourism', 'ocop_office', 'food_safety', 'expert')) not null, "chair" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_member_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_member_deleted_at" ON "ocop_council_member" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_member_session_id_user_id_unique" ON "ocop_council_member" ("session_id", "user_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_member_user_id" ON "ocop_council_member" ("user_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_session_dossier" ("id" text not null, "session_id" text not null, "dossier_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_session_dossier_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_session_dossier_deleted_at" ON "ocop_session_dossier" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_session_dossier_dossier_id_unique" ON "ocop_session_dossier" ("dossier_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_session_dossier_session_id" ON "ocop_session_dossier" ("session_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_council_conflict" ("id" text not null, "dossier_id" text not null, "user_id" text not null, "conflict" text check ("conflict" in ('own_producer', 'relative', 'business_interest', 'other')) not null, "note" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_conflict_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_conflict_deleted_at" ON "ocop_council_conflict" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_conflict_dossier_id_user_id_unique" ON "ocop_council_conflict" ("dossier_id", "user_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_council_sheet" ("id" text not null, "dossier_id" text not null, "user_id" text not null, "answers" jsonb not null, "case_id" text null, "remarks" text null, "closed_at" timestamptz null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_council_sheet_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_council_sheet_deleted_at" ON "ocop_council_sheet" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_council_sheet_dossier_id_user_id_unique" ON "ocop_council_sheet" ("dossier_id", "user_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_decision" ("id" text not null, "number" text not null, "number_key" text not null, "authority_key" text not null, "year" integer not null, "decided_on" text not null, "authority_level" text check ("authority_level" in ('district', 'province', 'ministry')) not null, "authority_name" text not null, "reason" text not null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_decision_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_decision_deleted_at" ON "ocop_decision" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "ocop_decision_number_once" ON "ocop_decision" ("authority_key", "number_key", "year") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_dossier" cascade;`)
    this.addSql(`drop table if exists "ocop_dossier_move" cascade;`)
    this.addSql(`drop table if exists "ocop_dossier_answer" cascade;`)
    this.addSql(`drop table if exists "ocop_evidence_file" cascade;`)
    this.addSql(`drop table if exists "ocop_commune_report" cascade;`)
    this.addSql(`drop table if exists "ocop_advisory_opinion" cascade;`)
    this.addSql(`drop table if exists "ocop_council_session" cascade;`)
    this.addSql(`drop table if exists "ocop_council_member" cascade;`)
    this.addSql(`drop table if exists "ocop_session_dossier" cascade;`)
    this.addSql(`drop table if exists "ocop_council_conflict" cascade;`)
    this.addSql(`drop table if exists "ocop_council_sheet" cascade;`)
    this.addSql(`drop table if exists "ocop_decision" cascade;`)
  }
}
