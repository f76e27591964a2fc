import { useRouteLoaderData } from "react-router"
import type { loader } from "~/root"
import { m } from "~/paraglide/messages"
import { INPUT, QUIET_BUTTON } from "~/ui/form-parts"
import shareScript from "~/islands/share.ts?worker&url"

/** The address to hand on; with a script also the phone's own sharing. */
export const Share = ({ path, title }: { path: string; title: string }) => {
  const shell = useRouteLoaderData<typeof loader>("root")
  const url = `${shell?.origin ?? ""}${path}`
  return (
    <section data-share={title} className="space-y-2">
      <h2 className="text-xl font-bold">{m.share_title()}</h2>
      <label htmlFor="dia-chi" className="block">
        {m.share_address()}
      </label>
      <input id="dia-chi" readOnly value={url} className={INPUT} />
      <p className="flex flex-wrap gap-3">
        <button type="button" hidden data-share-copy className={QUIET_BUTTON}>
          {m.share_copy()}
        </button>
        <button type="button" hidden data-share-native className={QUIET_BUTTON}>
          {m.share_native()}
        </button>
      </p>
      <p role="status" data-copied={m.share_copied()} data-failed={m.share_failed()} />
      <script defer src={shareScript} />
    </section>
  )
}
