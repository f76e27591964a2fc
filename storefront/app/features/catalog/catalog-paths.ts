import { localPath } from "~/lib/language"
import { toSearch, without, type Chosen } from "~/lib/filter-address"
import { REGISTER_FILTERS } from "../certification/register-filters"
import { codeInPath } from "../certification/verification-view"
import { LISTING_FILTERS } from "./listing-filters"

/** Addresses of the shelf, in the language of the page that is being made. */
export const catalogPaths = {
  home: () => localPath("/"),
  products: (chosen: Chosen = {}) => localPath("/san-pham") + toSearch(chosen, LISTING_FILTERS),
  product: (handle: string) => localPath(`/san-pham/${encodeURIComponent(handle)}`),
  producers: () => localPath("/chu-the"),
  producer: (handle: string) => localPath(`/chu-the/${encodeURIComponent(handle)}`),
  commune: (code: string) => localPath(`/xa-phuong/${encodeURIComponent(code)}`),
  verify: () => localPath("/xac-minh"),
  verifyOffline: () => localPath("/xac-minh/ngoai-tuyen"),
  certificateKeys: () => "/.well-known/ocop-certificate-keys.json",
  /** In Vietnamese whatever the language: it is the same paper. */
  certificateFile: (id: string) => `/so-dang-ky/${encodeURIComponent(id)}/giay-chung-nhan.pdf`,
  verifyCode: (code: string) => localPath(`/xac-minh/${codeInPath(code)}`),
  register: () => localPath("/so-dang-ky"),
  /** The same choice as a file: its names are English in every language. */
  registerFile: (format: "csv" | "json" | "xlsx", chosen: Chosen) =>
    `/du-lieu-mo/so-dang-ky.${format}` + toSearch(without(chosen, "page"), REGISTER_FILTERS),
  registerEntry: (id: string) => localPath(`/so-dang-ky/${encodeURIComponent(id)}`),
  ranking: () => localPath("/xep-hang"),
}
