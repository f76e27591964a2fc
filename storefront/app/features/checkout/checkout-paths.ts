import { localPath } from "~/lib/language"

/** Addresses of buying, in the language of the page that is being made. */
export const checkoutPaths = {
  cart: () => localPath("/gio-hang"),
  checkout: () => localPath("/thanh-toan"),
  review: () => localPath("/thanh-toan/xac-nhan"),
  thanks: (orderId: string) => localPath(`/cam-on/${orderId}`),
  lookUp: () => localPath("/tra-cuu-don-hang"),
  contract: (orderId: string) => localPath(`/don-hang/${orderId}/hop-dong`),
  contractPdf: (orderId: string) => localPath(`/don-hang/${orderId}/hop-dong.pdf`),
  communes: () => localPath("/xa-phuong.json"),
  account: () => localPath("/tai-khoan"),
  password: () => localPath("/tai-khoan/mat-khau"),
  orders: () => localPath("/tai-khoan/don-hang"),
  order: (orderId: string) => localPath(`/tai-khoan/don-hang/${orderId}`),
  addresses: () => localPath("/tai-khoan/dia-chi"),
  address: (id: string) => localPath(`/tai-khoan/dia-chi/${id}`),
  newAddress: () => localPath("/tai-khoan/dia-chi/moi"),
  ownData: () => localPath("/tai-khoan/du-lieu"),
  ownDataFile: () => localPath("/tai-khoan/du-lieu.json"),
  wishlist: () => localPath("/yeu-thich"),
  products: () => localPath("/san-pham"),
  product: (handle: string) => localPath(`/san-pham/${handle}`),
}
