import { localPath } from "~/lib/language"

export const paymentPaths = {
  payment: (orderId: string) => localPath(`/don-hang/${orderId}/thanh-toan`),
  picture: (orderId: string) => localPath(`/don-hang/${orderId}/ma-qr.png`),
}

/** Where a producer's owner enters the account buyers transfer to. */
export const bankPath = (saved?: "saved"): string =>
  localPath("/nha-san-xuat/tai-khoan-ngan-hang") + (saved ? "?da-luu" : "")
