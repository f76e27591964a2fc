/** Events of listings; each carries `{ id }` of the listing, `{ id, change_id }` where staff decided. */
export const LISTING_SUBMITTED = "ocop.listing.submitted"
export const LISTING_ACCEPTED = "ocop.listing.accepted"
export const LISTING_RETURNED = "ocop.listing.returned"
export const LISTING_MOVED = "ocop.listing.moved"
