import { m } from "~/paraglide/messages"
import { describedBy, errorId, INPUT, QUIET_BUTTON } from "~/ui/form-parts"

const PhotoLine = ({ url, at }: { url: string; at: number }) => (
  <li className="flex flex-wrap items-center gap-3 border-t border-line pt-3">
    <img
      src={url}
      alt={m.plist_photo_number({ at: String(at) })}
      width={96}
      height={96}
      className="size-24 rounded-soft bg-sand object-cover"
    />
    <div className="flex flex-1 flex-col gap-2">
      {at > 1 ? (
        <button name="first" value={url} className={QUIET_BUTTON}>
          {m.plist_photo_first({ at: String(at) })}
        </button>
      ) : null}
      <button name="remove" value={url} className={QUIET_BUTTON}>
        {m.plist_photo_remove({ at: String(at) })}
      </button>
    </div>
  </li>
)

/** One picture at a time: on a slow line nothing that arrived is lost. */
export const PhotoFields = ({ photos, error }: { photos: string[]; error?: string }) => (
  <>
    <p>{m.plist_photo_hint()}</p>
    <div>
      <label htmlFor="photo" className="font-medium">
        {m.plist_photo_add()}
      </label>
      <p id="photo-hint" className="text-ink-soft">
        {m.plist_photo_limit()}
      </p>
      <input
        id="photo"
        name="photo"
        type="file"
        accept="image/jpeg,image/png"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy("photo", error, m.plist_photo_limit())}
        className={INPUT}
      />
      {error ? (
        <p id={errorId("photo")} role="alert" className="mt-1 font-medium text-danger">
          {error}
        </p>
      ) : null}
      <button name="upload" value="1" className={`${QUIET_BUTTON} mt-3 w-full sm:w-auto`}>
        {m.plist_photo_upload()}
      </button>
    </div>
    {photos.length ? (
      <ol className="space-y-3">
        {photos.map((url, at) => (
          <PhotoLine key={url} url={url} at={at + 1} />
        ))}
      </ol>
    ) : null}
  </>
)
