// node load.mjs <database> <products> <day> <shop as JSON> : the bulk load alone, into a test's database.
import { withClient } from "../../../../scripts/lib/scale/database.mjs"
import { loadCatalogue } from "../../../../scripts/lib/scale/load.mjs"

const [url, products, day, shop] = process.argv.slice(2)
const wanted = { products: Number(products), day, shop: JSON.parse(shop) }
process.stdout.write(String(await withClient(url, (client) => loadCatalogue(client, wanted))))
