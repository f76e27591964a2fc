import { localPath } from "~/lib/language"

/** Addresses the shell links to, in the language of the page that is being made. */
export const shellPaths = {
  home: () => localPath("/"),
  products: () => localPath("/san-pham"),
  suggestions: () => localPath("/goi-y"),
  verify: () => localPath("/xac-minh"),
  cart: () => localPath("/gio-hang"),
  orders: () => localPath("/tra-cuu-don-hang"),
  account: () => localPath("/tai-khoan"),
  ranking: () => localPath("/xep-hang"),
  producers: () => localPath("/chu-the"),
  register: () => localPath("/so-dang-ky"),
  about: () => localPath("/gioi-thieu"),
  identity: () => localPath("/don-vi-van-hanh"),
  rules: () => localPath("/quy-che"),
  privacy: () => localPath("/bao-mat"),
  delivery: () => localPath("/giao-hang"),
  returns: () => localPath("/doi-tra"),
  complaints: () => localPath("/khieu-nai"),
  howToVerify: () => localPath("/huong-dan-xac-minh"),
}
