import { localizeHref } from "~/paraglide/runtime"

/** Addresses of buying, in the language of the page that is being made. */
export const checkoutPaths = {
  cart: () => localizeHref("/gio-hang"),
  checkout: () => localizeHref("/thanh-toan"),
  review: () => localizeHref("/thanh-toan/xac-nhan"),
  thanks: (orderId: string) => localizeHref(`/cam-on/${orderId}`),
  lookUp: () => localizeHref("/tra-cuu-don-hang"),
  account: () => localizeHref("/tai-khoan"),
  products: () => localizeHref("/san-pham"),
  product: (handle: string) => localizeHref(`/san-pham/${handle}`),
}
