import { AsyncLocalStorage } from "node:async_hooks"
import type { Language } from "@ocop/contracts"
import { overwriteServerAsyncLocalStorage } from "~/paraglide/runtime"

const requests = new AsyncLocalStorage<{ locale?: Language }>()
overwriteServerAsyncLocalStorage(requests)

/** Everything `work` makes, also after it has waited, speaks `locale`; other requests keep theirs. */
export const inLanguage = <T>(locale: Language, work: () => T): T => requests.run({ locale }, work)
