import { ADDRESS_KINDS, listPageAddresses, type AddressKind } from "@ocop/contracts"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { orNotFound } from "~/lib/refusals.server"
import { STATIC_SLUGS } from "../static/static-slugs"

const PAGES = [
  "/",
  "/san-pham",
  "/chu-the",
  "/so-dang-ky",
  "/xac-minh",
  "/xac-minh/ngoai-tuyen",
  "/ban-do",
  "/xep-hang",
  "/tu-danh-gia",
  ...STATIC_SLUGS.map((slug) => `/${slug}`),
]

const FOLDERS: Readonly<Record<AddressKind, string>> = {
  products: "/san-pham",
  producers: "/chu-the",
  communes: "/xa-phuong",
}

const partsOf = async (kind: AddressKind): Promise<string[]> => {
  const { count, per_part } = await (await floorApi()).call(listPageAddresses, { query: { kind } })
  const parts = Math.max(1, Math.ceil(count / per_part))
  return Array.from(
    { length: parts },
    (_, at) => `/sitemap-${kind}.xml${at ? `?part=${at + 1}` : ""}`
  )
}

/** The files of the sitemap; a kind has as many as it needs. */
export const sitemapFiles = async (): Promise<string[]> => [
  "/sitemap-pages.xml",
  ...(await Promise.all(ADDRESS_KINDS.map(partsOf))).flat(),
]

/** @throws Response 404 for a part that cannot be */
export const pathsOfFile = async (url: URL): Promise<string[]> => {
  const name = /^\/sitemap-(\w+)\.xml$/.exec(url.pathname)?.[1]
  const kind = ADDRESS_KINDS.find((one) => one === name)
  if (!kind) return PAGES
  const part = Number(url.searchParams.get("part") ?? 1)
  if (!Number.isSafeInteger(part) || part < 1) throw new Response(null, { status: 404 })
  const { names } = await orNotFound(
    (await floorApi()).call(listPageAddresses, { query: { kind, part } })
  )
  return names.map((one) => `${FOLDERS[kind]}/${encodeURIComponent(one)}`)
}

export const fileResponse = (text: string, type: string): Response =>
  new Response(text, { headers: { ...PUBLIC_PAGE, "content-type": `${type}; charset=utf-8` } })
