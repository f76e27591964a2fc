import { m } from "~/paraglide/messages"
import type { PackMark, PackView } from "./pack-view"

const WARNINGS: Record<Exclude<PackMark, "counts">, { text: () => string; mark: () => string }> = {
  ended: { text: () => m.pack_ended(), mark: () => m.pack_mark_ended() },
  waiting: { text: () => m.pack_waiting(), mark: () => m.pack_mark_waiting() },
}

const Photo = ({ url, name, mark }: { url: string; name: string; mark: string | null }) => (
  <li>
    <figure className="overflow-hidden rounded-soft border border-line bg-paper">
      <a href={url} className="block cursor-zoom-in">
        <img
          src={url}
          alt={name}
          width={320}
          height={240}
          loading="lazy"
          className={`aspect-[4/3] w-full bg-sand object-cover ${mark ? "grayscale" : ""}`}
        />
      </a>
      {mark ? (
        <figcaption className="bg-danger-soft p-2 font-medium">
          <span aria-hidden="true">✕ </span>
          {mark}
        </figcaption>
      ) : null}
    </figure>
  </li>
)

const Photos = ({ product, mark, photos }: PackView) => {
  const warning = mark === "counts" ? null : WARNINGS[mark]
  return (
    <>
      {warning ? <p className="mb-2 max-w-text font-medium">{warning.text()}</p> : null}
      <p className="mb-3 max-w-text">{m.pack_note()}</p>
      <ul className="grid grid-cols-2 gap-3 md:grid-cols-4">
        {photos.map((url, at) => (
          <Photo
            key={url}
            url={url}
            name={m.pack_photo({ product, number: at + 1 })}
            mark={warning && warning.mark()}
          />
        ))}
      </ul>
    </>
  )
}

/** What to hold one's own pack against. */
export const PackPhotos = ({ pack }: { pack: PackView }) => (
  <section aria-labelledby="pack" className="mt-6">
    <h2 id="pack" className="mb-2 text-xl font-semibold">
      {m.pack_title()}
    </h2>
    {pack.photos.length ? <Photos {...pack} /> : <p>{m.pack_none()}</p>}
  </section>
)
