import { createRequire } from "node:module"
import type { AdminOptions } from "@medusajs/framework/types"

type ViteConfig = ReturnType<NonNullable<AdminOptions["vite"]>>
type VitePlugin = Extract<NonNullable<ViteConfig["plugins"]>[number], { name: string }>

/**
 * The dashboard remembers a language in `lng` and takes English when it finds none. Writing ours
 * there before it looks makes Vietnamese the first language without touching a later choice.
 */
const VIETNAMESE_FIRST = `
if (!/(?:^|; )lng=/.test(document.cookie) && !localStorage.getItem("lng")) localStorage.setItem("lng", "vi")
`

const vietnameseFirst: VitePlugin = {
  name: "ocop:vietnamese-first",
  transformIndexHtml: () => [
    { tag: "title", injectTo: "head", children: "Sàn OCOP" },
    { tag: "script", injectTo: "head-prepend", children: VIETNAMESE_FIRST },
  ],
}

/**
 * npm may give our screens a copy of react-i18next of their own, which would know no language.
 * They must use the dashboard's.
 */
const oneI18n: VitePlugin = {
  name: "ocop:one-i18n",
  enforce: "pre",
  resolveId(source, importer) {
    const dashboard = createRequire(__filename).resolve("@medusajs/dashboard/package.json")
    if (source !== "react-i18next" || importer === dashboard) return null
    return this.resolve(source, dashboard, { skipSelf: true })
  },
}

/** What our floor changes about the dashboard's build. */
export const staffDesk: NonNullable<AdminOptions["vite"]> = () => ({
  plugins: [vietnameseFirst, oneI18n],
  optimizeDeps: { include: ["@medusajs/dashboard > react-i18next"] },
})
