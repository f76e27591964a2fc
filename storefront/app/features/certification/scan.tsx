import { catalogPaths } from "~/features/catalog/catalog-paths"
import decoder from "~/islands/qr-decoder.ts?worker&url"
import scanScript from "~/islands/verify-scan.ts?worker&url"
import { m } from "~/paraglide/messages"
import { BUTTON, QUIET_BUTTON } from "~/ui/form-parts"

const words = () => ({
  "data-looking": m.scan_looking(),
  "data-none": m.scan_none(),
  "data-foreign": m.scan_foreign(),
  "data-failed": m.scan_failed(),
  "data-denied": m.scan_denied(),
})

/** Camera and photo; styles hide them where no script runs, as nothing here could work. */
export const Scan = () => (
  <section
    data-scan={catalogPaths.verify()}
    data-decoder={decoder}
    aria-labelledby="quet"
    className="mb-6 space-y-3 rounded-card border border-line bg-paper p-4"
  >
    <h2 id="quet" className="text-xl font-bold">
      {m.scan_title()}
    </h2>
    <p>{m.scan_intro()}</p>
    <p className="flex flex-wrap gap-3">
      <button type="button" data-scan-open className={BUTTON}>
        {m.scan_open()}
      </button>
      <button type="button" data-scan-stop hidden className={QUIET_BUTTON}>
        {m.scan_stop()}
      </button>
    </p>
    <video
      hidden
      muted
      playsInline
      aria-label={m.scan_video()}
      className="aspect-square w-full rounded-soft bg-sand object-cover"
    />
    <label className="block">
      <span className="font-medium">{m.scan_photo()}</span>
      <input
        type="file"
        accept="image/*"
        className="mt-1 block min-h-11 w-full rounded-soft border border-edge bg-paper p-2"
      />
    </label>
    <p role="status" className="font-medium" {...words()} />
    <script defer src={scanScript} />
  </section>
)
