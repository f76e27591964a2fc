import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const index = (table: string, columns: string[], unique = ""): string =>
  `CREATE ${unique ? "UNIQUE " : ""}INDEX IF NOT EXISTS "IDX_${table}_${columns.join("_")}${unique && "_unique"}" ON "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) WHERE deleted_at IS NULL;`

export class Migration20261128200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_review" ("id" text not null, "order_id" text not null, "order_number" integer not null, "order_line_id" text not null, "producer_id" text not null, "product_id" text not null, "product_title" text not null, "variant_title" text null, "mark" integer not null check ("mark" between 1 and 5), "text" text null, "author_name" text null, "photos" jsonb not null, "written_on" text not null, "changed_on" text null, "answer_text" text null, "answered_on" text null, "answer_changed_on" text null, "hidden_reason" text null, "hidden_on" text null, ${STAMPS}, constraint "ocop_review_pkey" primary key ("id"), constraint "ocop_review_hidden_with_reason" check (("hidden_on" is null) = ("hidden_reason" is null)), constraint "ocop_review_answer_has_a_day" check (("answer_text" is null) = ("answered_on" is null)));`
    )
    this.addSql(
      `create table if not exists "ocop_review_act" ("id" text not null, "review_id" text not null, "action" text check ("action" in ('written', 'changed', 'removed', 'answered', 'answer_changed', 'hidden', 'shown')) not null, "actor" text check ("actor" in ('buyer', 'producer', 'staff')) not null, "actor_id" text not null, "actor_name" text null, "acting_for" text null, "reason" text null, ${STAMPS}, constraint "ocop_review_act_pkey" primary key ("id"));`
    )
    for (const sql of [
      index("ocop_review", ["order_line_id"], "unique"),
      index("ocop_review", ["product_id", "created_at"]),
      index("ocop_review", ["producer_id", "created_at"]),
      index("ocop_review", ["order_id"]),
      index("ocop_review", ["deleted_at"]),
      index("ocop_review_act", ["review_id"]),
      index("ocop_review_act", ["deleted_at"]),
    ])
      this.addSql(sql)
  }

  override async down(): Promise<void> {
    for (const table of ["ocop_review_act", "ocop_review"])
      this.addSql(`drop table if exists "${table}" cascade;`)
  }
}
