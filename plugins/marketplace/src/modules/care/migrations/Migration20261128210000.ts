import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const COMPLAINT_STATE = `"state" text check ("state" in ('waiting', 'answered', 'escalated', 'decided', 'closed')) not null`
const WHO = `"actor_id" text not null, "actor_name" text null, "acting_for" text null`
const STANDING = "WHERE deleted_at IS NULL"

export class Migration20261128210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_question" ("id" text not null, "producer_id" text not null, "customer_id" text null, "order_id" text null, "order_number" integer null, "product_id" text null, "product_title" text null, "product_handle" text null, "state" text check ("state" in ('waiting', 'answered')) not null default 'waiting', "last_at" timestamptz not null, ${STAMPS}, constraint "ocop_question_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_question_order_id_unique" ON "ocop_question" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_question_customer_id_product_id_unique" ON "ocop_question" ("customer_id", "product_id") WHERE product_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_question_producer_id_state_last_at" ON "ocop_question" ("producer_id", "state", "last_at") ${STANDING};`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_question_customer_id_last_at" ON "ocop_question" ("customer_id", "last_at") ${STANDING};`
    )
    this.addSql(
      `create table if not exists "ocop_question_message" ("id" text not null, "question_id" text not null, "actor" text check ("actor" in ('buyer', 'producer')) not null, ${WHO}, "text" text not null, "written_at" timestamptz not null, ${STAMPS}, constraint "ocop_question_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_question_message_question_id_written_at" ON "ocop_question_message" ("question_id", "written_at") ${STANDING};`
    )
    this.addSql(
      `create table if not exists "ocop_complaint" ("id" text not null, "order_id" text not null, "order_number" integer not null, "producer_id" text not null, "customer_id" text null, "subject" text check ("subject" in ('goods', 'unsafe', 'personal_data', 'other')) not null, "text" text not null, "is_priority" boolean not null default false, "photos" text[] not null, ${COMPLAINT_STATE}, "version" integer not null default 1, "complained_on" text not null, "reply_on" text not null, "take_up_on" text not null, "settle_on" text not null, "answered_on" text null, "replied_on" text null, "ended_on" text null, "outcome" text check ("outcome" in ('agreed', 'remedy', 'no_remedy')) null, ${STAMPS}, constraint "ocop_complaint_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_complaint_one_open" ON "ocop_complaint" ("order_id") WHERE state NOT IN ('decided', 'closed') AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_complaint_order_id" ON "ocop_complaint" ("order_id") ${STANDING};`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_complaint_producer_id_state" ON "ocop_complaint" ("producer_id", "state") ${STANDING};`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_complaint_state_settle_on" ON "ocop_complaint" ("state", "settle_on") ${STANDING};`
    )
    this.addSql(
      `create table if not exists "ocop_complaint_entry" ("id" text not null, "complaint_id" text not null, "act" text check ("act" in ('open', 'answer', 'add', 'escalate', 'pass_clock', 'reply', 'decide', 'close', 'lapse')) not null, ${COMPLAINT_STATE}, "actor" text check ("actor" in ('buyer', 'producer', 'staff', 'clock')) not null, ${WHO}, "text" text null, "entered_at" timestamptz not null, ${STAMPS}, constraint "ocop_complaint_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_complaint_entry_complaint_id_entered_at" ON "ocop_complaint_entry" ("complaint_id", "entered_at") ${STANDING};`
    )
    for (const table of ["question", "question_message", "complaint", "complaint_entry"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_ocop_${table}_deleted_at" ON "ocop_${table}" ("deleted_at") ${STANDING};`
      )
  }

  override async down(): Promise<void> {
    for (const table of ["complaint_entry", "complaint", "question_message", "question"])
      this.addSql(`drop table if exists "ocop_${table}" cascade;`)
  }
}
