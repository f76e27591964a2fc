import { model } from "@medusajs/framework/utils"

/** A picture a producer uploaded, made anew in several widths; the same picture is kept once. */
export const OcopListingPicture = model
  .define("ocop_listing_picture", {
    id: model.id({ prefix: "lstph" }).primaryKey(),
    producer_id: model.text(),
    /** SHA-256 of the widest picture as it was made anew. */
    hash: model.text(),
    /** Of the widest picture. */
    url: model.text(),
    width: model.number(),
    height: model.number(),
    /** A list of `{ width, url, file_id }`. */
    sizes: model.json(),
  })
  .indexes([{ on: ["producer_id", "hash"], unique: true, where: "deleted_at IS NULL" }])
