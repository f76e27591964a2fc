/** The public address of a page of the shop, as STOREFRONT_URL says where the shop is. */
export const shopLink = (path: string): string => `${process.env.STOREFRONT_URL ?? ""}${path}`
