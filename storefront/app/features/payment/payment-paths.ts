import { localPath } from "~/lib/language"

export const paymentPaths = {
  payment: (orderId: string) => localPath(`/don-hang/${orderId}/thanh-toan`),
  picture: (orderId: string) => localPath(`/don-hang/${orderId}/ma-qr.png`),
}
