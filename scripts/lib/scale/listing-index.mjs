// @ts-check
const IN_INDEX = `
  SELECT coalesce(max(stored.document_count), 0)::int AS count
  FROM search_index known
  JOIN search_index_version version
    ON version.search_index_id = known.id AND version.version = known.active_version
  JOIN search_postgres_index stored ON stored.name = version.physical_name
  WHERE known.name = 'ocop_listing'`

const ON_OFFER = `
  SELECT count(*)::int AS count
  FROM product
  JOIN product_product_ocop_producer_ocop_producer link
    ON link.product_id = product.id AND link.deleted_at IS NULL
  JOIN ocop_producer producer
    ON producer.id = link.ocop_producer_id AND producer.deleted_at IS NULL
  WHERE product.deleted_at IS NULL AND product.status = 'published' AND producer.status = 'active'`

/**
 * Whether the listing's index has as many documents as there are products on offer: else a load was
 * broken off before it was filled.
 * @param {import("pg").Client} client
 */
export const isIndexFull = async (client) => {
  const [stored, offered] = [await client.query(IN_INDEX), await client.query(ON_OFFER)]
  return stored.rows[0].count === offered.rows[0].count
}
