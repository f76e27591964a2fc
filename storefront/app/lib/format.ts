import type { Language } from "@ocop/contracts"

const money = new Intl.NumberFormat("vi-VN", {
  style: "currency",
  currency: "VND",
  maximumFractionDigits: 0,
})

/** "120.000 ₫" in both languages: a price must not change its look with the language. */
export const formatVnd = (amount: number): string => money.format(amount)

/** "0912 345 678"; numbers of another length are shown as they are. */
export const formatPhone = (phone: string): string =>
  phone.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3")

export const formatInstant = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(new Date(iso))
