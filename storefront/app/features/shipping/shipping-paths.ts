import { localPath } from "~/lib/language"

/** Addresses of a producer's deliveries, in the language of the page that is being made. */
export const shippingPaths = {
  producer: (saved?: string) =>
    localPath("/nha-san-xuat/giao-hang") + (saved ? `?da-luu=1#${saved}` : ""),
}
