import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const table = (name: string, columns: string): string =>
  `create table if not exists "${name}" ("id" text not null, ${columns}, ${STAMPS}, constraint "${name}_pkey" primary key ("id"));`

const index = (table: string, columns: string[], condition = "", unique = ""): string =>
  `CREATE ${unique ? "UNIQUE " : ""}INDEX IF NOT EXISTS "IDX_${table}_${columns.join("_")}${unique && "_unique"}" ON "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) WHERE ${condition}deleted_at IS NULL;`

const TABLES: [string, string][] = [
  [
    "ocop_listing",
    `"producer_id" text not null, "product_id" text null, "state" text check ("state" in ('unpublished', 'live', 'suspended', 'taken_down')) not null default 'unpublished', "product_set" integer null check ("product_set" between 1 and 26), "weight_grams" integer null check ("weight_grams" > 0), constraint "ocop_listing_published_has_product" check ("state" = 'unpublished' or "product_id" is not null)`,
  ],
  [
    "ocop_listing_change",
    `"listing_id" text not null, "producer_id" text not null, "kind" text check ("kind" in ('created', 'content', 'price', 'stock')) not null, "state" text check ("state" in ('draft', 'waiting', 'accepted', 'returned', 'withdrawn')) not null default 'draft', "before" jsonb null, "after" jsonb not null, "hits" jsonb null, "reasons" jsonb null, "note" text null, "actor_id" text not null, "submitted_at" timestamptz null, "due_on" text null, "decided_by" text null, "decided_at" timestamptz null, constraint "ocop_listing_change_waits_since" check ("state" = 'draft' or "state" = 'withdrawn' or "submitted_at" is not null), constraint "ocop_listing_change_at_once_is_accepted" check ("kind" in ('created', 'content') or "state" = 'accepted'), constraint "ocop_listing_change_decided_by_somebody" check ("kind" in ('price', 'stock') or "state" not in ('accepted', 'returned') or ("decided_by" is not null and "decided_at" is not null)), constraint "ocop_listing_change_returned_with_reasons" check ("state" <> 'returned' or coalesce(jsonb_array_length("reasons"), 0) > 0)`,
  ],
  [
    "ocop_listing_picture",
    `"producer_id" text not null, "hash" text not null, "url" text not null, "width" integer not null check ("width" > 0), "height" integer not null check ("height" > 0), "sizes" jsonb not null`,
  ],
  [
    "ocop_price_point",
    `"variant_id" text not null, "product_id" text not null, "amount" integer not null check ("amount" >= 0), "previous_amount" integer null, "effective_at" timestamptz not null, "source" text check ("source" in ('producer', 'other')) not null, "actor_id" text null, constraint "ocop_price_point_changes" check ("previous_amount" is null or "previous_amount" <> "amount")`,
  ],
  [
    "ocop_takedown",
    `"listing_id" text not null, "producer_id" text not null, "product_id" text not null, "title" text not null, "state" text check ("state" in ('open', 'done', 'dismissed', 'lifted')) not null default 'open', "reason" text not null, "requested_by" text null, "requested_at" timestamptz not null, "due_at" timestamptz not null, "done_at" timestamptz null, "ended_at" timestamptz null, "end_reason" text null, constraint "ocop_takedown_clock" check ("due_at" > "requested_at"), constraint "ocop_takedown_done_at" check ("state" not in ('done', 'lifted') or "done_at" is not null), constraint "ocop_takedown_ended_with_reason" check ("state" not in ('dismissed', 'lifted') or ("ended_at" is not null and "end_reason" is not null))`,
  ],
  [
    "ocop_listing_act",
    `"listing_id" text not null, "subject_id" text null, "action" text check ("action" in ('submitted', 'withdrawn', 'accepted', 'returned', 'paused', 'resumed', 'takedown_opened', 'taken_down', 'takedown_dismissed', 'takedown_lifted')) not null, "actor_id" text not null, "reason" text null, "before" jsonb null, "after" jsonb null`,
  ],
]

const OPEN = `state IN ('draft', 'waiting') AND `
const RUNNING = `state IN ('open', 'done') AND `

const INDEXES = [
  ...TABLES.map(([name]) => index(name, ["deleted_at"])),
  index("ocop_listing", ["product_id"], "product_id IS NOT NULL AND ", "unique"),
  index("ocop_listing", ["producer_id"]),
  index("ocop_listing_change", ["listing_id"], OPEN, "unique"),
  index("ocop_listing_change", ["listing_id", "created_at"]),
  index("ocop_listing_change", ["state", "due_on"]),
  index("ocop_listing_picture", ["producer_id", "hash"], "", "unique"),
  index("ocop_price_point", ["variant_id", "effective_at"]),
  index("ocop_takedown", ["listing_id"], RUNNING, "unique"),
  index("ocop_takedown", ["state", "due_at"]),
  index("ocop_listing_act", ["listing_id"]),
]

/** What was sent stays as it was sent; what was decided may only be taken back by its own undo. */
const KEEPS_CHANGES = `CREATE OR REPLACE FUNCTION ocop_keep_listing_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.state <> 'draft' AND NEW.state <> 'draft'
      AND (NEW.before, NEW.after, NEW.kind, NEW.listing_id, NEW.producer_id)
        IS DISTINCT FROM (OLD.before, OLD.after, OLD.kind, OLD.listing_id, OLD.producer_id)
    THEN
      RAISE EXCEPTION 'A listing change that was sent is not rewritten (%)', OLD.id;
    END IF;
    RETURN NEW;
  END $$;`

const KEEPS_PRICES = `CREATE OR REPLACE FUNCTION ocop_keep_price_point() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The history of prices is only added to (%)', OLD.id;
  END $$;`

export class Migration20261125160000 extends Migration {
  override async up(): Promise<void> {
    for (const [name, columns] of TABLES) this.addSql(table(name, columns))
    for (const sql of INDEXES) this.addSql(sql)
    this.addSql(KEEPS_CHANGES)
    this.addSql(
      `CREATE OR REPLACE TRIGGER ocop_keep_listing_change BEFORE UPDATE ON "ocop_listing_change" FOR EACH ROW EXECUTE FUNCTION ocop_keep_listing_change();`
    )
    this.addSql(KEEPS_PRICES)
    this.addSql(
      `CREATE OR REPLACE TRIGGER ocop_keep_price_point BEFORE UPDATE OR DELETE ON "ocop_price_point" FOR EACH ROW EXECUTE FUNCTION ocop_keep_price_point();`
    )
  }

  override async down(): Promise<void> {
    for (const [name] of [...TABLES].reverse())
      this.addSql(`drop table if exists "${name}" cascade;`)
    this.addSql(`drop function if exists ocop_keep_listing_change();`)
    this.addSql(`drop function if exists ocop_keep_price_point();`)
  }
}
