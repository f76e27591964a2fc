import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const PARCEL_STATE = `"state" text check ("state" in ('placed', 'accepted', 'preparing', 'handed_over', 'failed', 'delivered', 'returning', 'returned', 'refused', 'cancelled')) not null default 'placed'`
const RETURN_STATE = `"state" text check ("state" in ('requested', 'accepted', 'refused', 'disputed', 'goods_back', 'refunded', 'withdrawn', 'upheld')) not null default 'requested'`

export class Migration20261125150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_parcel" ("id" text not null, "order_id" text not null, "producer_id" text not null, "order_number" integer not null, ${PARCEL_STATE}, "version" integer not null default 1, "attempts" integer not null default 0, "placed_at" timestamptz not null, "reminded_at" timestamptz null, "escalated_at" timestamptz null, "way" text check ("way" in ('carrier', 'own', 'pickup')) null, "carrier" text null, "tracking_code" text null, "handed_over_at" timestamptz null, "delivered_at" timestamptz null, ${STAMPS}, constraint "ocop_parcel_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_parcel_order_id_unique" ON "ocop_parcel" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_parcel_producer_id_state_placed_at" ON "ocop_parcel" ("producer_id", "state", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_parcel_producer_id_delivered_at" ON "ocop_parcel" ("producer_id", "delivered_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_parcel_state_placed_at" ON "ocop_parcel" ("state", "placed_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_parcel_move" ("id" text not null, "parcel_id" text not null, "return_id" text null, "from_state" text null, "to_state" text not null, "actor" text check ("actor" in ('producer', 'buyer', 'staff')) not null, "actor_id" text not null, "actor_name" text null, "acting_for" text null, "reason" text null, "note" text null, "moved_at" timestamptz not null, ${STAMPS}, constraint "ocop_parcel_move_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_parcel_move_parcel_id_moved_at" ON "ocop_parcel_move" ("parcel_id", "moved_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_parcel_move_return_id" ON "ocop_parcel_move" ("return_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_return_request" ("id" text not null, "parcel_id" text not null, "producer_id" text not null, ${RETURN_STATE}, "reason" text check ("reason" in ('not_as_described', 'damaged', 'wrong')) not null, "description" text not null, "photos" text[] not null, "requested_on" text not null, "answer_due_on" text not null, "decision" text null, "disputed_at" timestamptz null, "refund_due_on" text null, "refund_amount" integer null, "refund_way" text null, "refunded_on" text null, ${STAMPS}, constraint "ocop_return_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_return_request_one_open" ON "ocop_return_request" ("parcel_id") WHERE state NOT IN ('refunded', 'withdrawn', 'upheld') AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_return_request_producer_id" ON "ocop_return_request" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_return_request_state_answer_due_on" ON "ocop_return_request" ("state", "answer_due_on") WHERE deleted_at IS NULL;`
    )
    for (const table of ["parcel", "parcel_move", "return_request"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_ocop_${table}_deleted_at" ON "ocop_${table}" ("deleted_at") WHERE deleted_at IS NULL;`
      )
  }

  override async down(): Promise<void> {
    for (const table of ["return_request", "parcel_move", "parcel"])
      this.addSql(`drop table if exists "ocop_${table}" cascade;`)
  }
}
