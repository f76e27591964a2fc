// @ts-check
import { CHANGES_PATH } from "@ocop/contracts"

const { env } = process

/** @param {string | undefined} text @returns {boolean | number | string} what express understands */
const trustProxy = (text) => {
  if (!text || text === "false") return false
  if (text === "true") return true
  return /^\d+$/.test(text) ? Number(text) : text
}

/** @param {string} url */
const originOf = (url) => new URL(url).origin

const apiUrl = env.API_URL ?? "http://localhost:9000"

export const settings = {
  port: Number(env.PORT ?? 8000),
  host: env.HOST,
  /** TRUST_PROXY: number of proxies in front, or their addresses; only then are their headers read. */
  trustProxy: trustProxy(env.TRUST_PROXY),
  /** Where pictures come from besides this server: the API, and what IMAGE_ORIGINS names. */
  imageOrigins: [
    originOf(apiUrl),
    ...(env.IMAGE_ORIGINS ?? "")
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(originOf),
  ],
  /** A page that takes longer is given up; a call to the API is given up before. */
  requestTimeoutMs: Number(env.REQUEST_TIMEOUT_MS ?? 30_000),
  /** Forms are small but for those named below. */
  maxBodyBytes: 64 * 1024,
  uploads: [
    // an application's paper of five megabytes
    { path: /^\/(?:en\/)?nha-san-xuat\/ho-so\/[^/]+\/?$/, maxBytes: 5.5 * 1024 * 1024 },
    // a dossier's document of ten megabytes; what is a little larger is told so on its page
    {
      path: /^\/(?:en\/)?nha-san-xuat\/ho-so-ocop\/[^/]+\/giay-to\/them\/?$/,
      maxBytes: 16 * 1024 * 1024,
    },
    // a document of ten megabytes with a producer's explanation
    { path: /^\/(?:en\/)?nha-san-xuat\/thu-hoi\/[^/]+\/?$/, maxBytes: 16 * 1024 * 1024 },
    // a dossier's form of three long texts
    {
      path: /^\/(?:en\/)?nha-san-xuat\/ho-so-ocop\/[^/]+\/phieu\/[^/]+\/?$/,
      maxBytes: 256 * 1024,
    },
    // a buyer's five photos of what came
    { path: /^\/(?:en\/)?don-hang\/[^/]+\/?$/, maxBytes: 26 * 1024 * 1024 },
    // a buyer's photos of what is reviewed
    { path: /^\/(?:en\/)?don-hang\/[^/]+\/danh-gia\/?$/, maxBytes: 26 * 1024 * 1024 },
    // a picture of 12 MiB from a phone and the form around it
    { path: /^\/(?:en\/)?nha-san-xuat\/san-pham\/[^/]+\/anh\/?$/, maxBytes: 13 * 1024 * 1024 },
  ],
  /** Ten thousand emoji in an address are answered by a page that says they are too many. */
  maxHeaderBytes: 192 * 1024,
  /** Tells that something kept does not hold any more. */
  changesUrl: apiUrl + CHANGES_PATH,
  pages: {
    /** PAGE_CACHE_MB: memory for pages that are the same for everybody; 0 makes each anew. */
    maxBytes: Number(env.PAGE_CACHE_MB ?? 64) * 2 ** 20,
    siteUrl: env.SITE_URL?.trim() || undefined,
  },
  /** API_ANSWERS_KEPT=0: the API is asked for every page that is made. */
  keepsAnswers: env.API_ANSWERS_KEPT !== "0",
  shutdownMs: 10_000,
}
