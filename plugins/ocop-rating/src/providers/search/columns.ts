import { announceChangesOf } from "../../lib/changes/signal"

/** Certificates whose days a document carries: the one in force and those that follow it. */
export const PERIODS = [1, 2, 3] as const

const text = (path: string) => `document #>> '{${path}}'`

const periodColumns = PERIODS.flatMap((number) => {
  const at = `periods,${number - 1}`
  return [
    [`stars_${number}`, "smallint", `(${text(`${at},stars`)})::smallint`],
    [`from_${number}`, "text", text(`${at},from`)],
    [`until_${number}`, "text", text(`${at},until`)],
  ]
})

/**
 * Columns that PostgreSQL derives from the stored document, so that filters and facets read typed
 * values. They cannot disagree with the document.
 */
const COLUMNS: string[][] = [
  ["title", "text", text("title")],
  ["producer_handle", "text", text("producer,handle")],
  ["producer_kind", "text", text("producer,kind")],
  ["commune", "text", text("origin,commune,code")],
  ["district", "text", text("origin,former,district,slug")],
  ["sector", "text", text("sector")],
  ["product_set", "smallint", `(${text("product_set")})::smallint`],
  ["season_mask", "smallint", `(${text("season_mask")})::smallint`],
  ["price", "bigint", `(${text("price")})::bigint`],
  ["channels", "jsonb", "document -> 'channels'"],
  ["in_stock_in", "jsonb", "document -> 'in_stock_in'"],
  ["exact_vector", "tsvector", `to_tsvector('simple', coalesce(${text("exact")}, ''))`],
  ...periodColumns,
]

const SMALL_COLUMNS = COLUMNS.map(([name]) => name as string).filter(
  (name) => name !== "exact_vector"
)

/**
 * Two events about one product are worked on side by side; the one that read first may write last.
 * Its older reading is passed over.
 */
const keepYounger = (table: string): string[] => [
  `CREATE OR REPLACE FUNCTION ocop_listing_keep_younger() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (NEW.document ->> 'read_at')::bigint < (OLD.document ->> 'read_at')::bigint THEN
      RETURN NULL;
    END IF;
    RETURN NEW;
  END $$`,
  `CREATE OR REPLACE TRIGGER keep_younger BEFORE UPDATE ON "${table}"
    FOR EACH ROW EXECUTE FUNCTION ocop_listing_keep_younger()`,
]

/** Makes the derived columns and their indexes on a table of the stock provider. */
export const derivedColumnsDdl = (table: string): string[] => [
  `ALTER TABLE "${table}" ${COLUMNS.map(
    ([name, type, expression]) =>
      `ADD COLUMN IF NOT EXISTS "${name}" ${type} GENERATED ALWAYS AS (${expression}) STORED`
  ).join(", ")}`,
  `CREATE INDEX IF NOT EXISTS "${table}_title" ON "${table}" (title COLLATE "vi-x-icu", id)`,
  `CREATE INDEX IF NOT EXISTS "${table}_price" ON "${table}" (price, id)`,
  `CREATE INDEX IF NOT EXISTS "${table}_producer" ON "${table}" (producer_handle)`,
  `CREATE INDEX IF NOT EXISTS "${table}_commune" ON "${table}" (commune)`,
  `CREATE INDEX IF NOT EXISTS "${table}_district" ON "${table}" (district)`,
  // Facets read every document but few columns: this index alone answers them.
  `CREATE INDEX IF NOT EXISTS "${table}_facets" ON "${table}" (id) INCLUDE (${SMALL_COLUMNS.map(
    (name) => `"${name}"`
  ).join(", ")})`,
  ...keepYounger(table),
  ...announceChangesOf(table),
]
