import { localPath } from "~/lib/language"

/** Addresses of buying, in the language of the page that is being made. */
export const checkoutPaths = {
  cart: () => localPath("/gio-hang"),
  checkout: () => localPath("/thanh-toan"),
  review: () => localPath("/thanh-toan/xac-nhan"),
  thanks: (orderId: string) => localPath(`/cam-on/${orderId}`),
  lookUp: () => localPath("/tra-cuu-don-hang"),
  account: () => localPath("/tai-khoan"),
  products: () => localPath("/san-pham"),
  product: (handle: string) => localPath(`/san-pham/${handle}`),
}
