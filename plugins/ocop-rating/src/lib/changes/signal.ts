/** Whoever keeps what public pages were made of listens here. */
export const CHANGES_CHANNEL = "ocop_changed"

/** Everything public may look different. */
export const CATALOGUE_TAG = "catalogue"

/** Tables that public pages read. A page's new table has to be named here. */
const TABLES = [
  "ocop_certificate",
  "ocop_registered_product",
  "ocop_producer",
  "ocop_goods",
  "ocop_province",
  "ocop_commune",
  "ocop_former_unit",
  "ocop_unit_succession",
  "product",
  "product_variant",
  "image",
  "price",
  "price_list",
  "product_variant_price_set",
  "product_sales_channel",
  "product_variant_inventory_item",
  "inventory_level",
  "reservation_item",
  "store",
  // of @ocop/marketplace
  "ocop_shipping_rate",
  "ocop_shipping_limit",
  "ocop_pick_up_point",
  "ocop_review",
]

/** Announced when a transaction is committed, and once however many rows it wrote. */
const FUNCTION = `CREATE OR REPLACE FUNCTION ocop_announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('${CHANGES_CHANNEL}', '${CATALOGUE_TAG}');
    RETURN NULL;
  END $$`

const triggerOn = (table: string): string =>
  `CREATE OR REPLACE TRIGGER ocop_announce_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE
    ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ocop_announce_change()`

/** Lets a table that is made while the floor runs announce its changes too. */
export const announceChangesOf = (table: string): string[] => [FUNCTION, triggerOn(`"${table}"`)]

/** Two servers that start together would otherwise replace the function at once. */
const ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('ocop_announce_change'))"

/**
 * Tables without the trigger: those named above, all links of ours, and the listing's documents,
 * which have a trigger of the search provider.
 */
const SILENT = `SELECT quote_ident(c.relname) AS name FROM pg_class c
  WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
    AND (c.relname IN (${TABLES.map((name) => `'${name}'`).join(", ")})
      OR c.relname ~ '_ocop_'
      OR EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'keep_younger'))
    AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'ocop_announce_change')`

interface Client {
  query(text: string): Promise<{ rows: { name: string }[] }>
}

/**
 * Makes every table that public pages read announce its changes. Nothing is done where that is so
 * already; a table is closed to writers for the moment its trigger is made.
 */
export const installSignal = async (client: Client): Promise<void> => {
  if (!(await client.query(SILENT)).rows.length) return
  await client.query("BEGIN")
  try {
    await client.query(ONE_AT_A_TIME)
    await client.query(FUNCTION)
    const { rows } = await client.query(SILENT)
    for (const { name } of rows) await client.query(triggerOn(name))
    await client.query("COMMIT")
  } catch (error) {
    await client.query("ROLLBACK")
    throw error
  }
}
