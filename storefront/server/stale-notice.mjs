// @ts-check
// Every page carries the notice, hidden; a page that may be out of date shows it.
import { encode } from "./page-body.mjs"

const HIDDEN = /(<p id="stale-notice"[^>]*?) hidden=""/

/** @param {import("./page-cache.mjs").Page} page */
export const withNotice = (page) =>
  (page.withNotice ??= encode(
    Buffer.from(String(page.bytes).replace(HIDDEN, '$1 role="status"')),
    4
  ))
