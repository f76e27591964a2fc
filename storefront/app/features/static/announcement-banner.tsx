import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { BUTTON } from "~/ui/form-parts"
import type { Announcement } from "./announcement"

const Lantern = () => (
  <svg viewBox="0 0 32 40" aria-hidden="true" className="hidden h-20 w-16 shrink-0 sm:block">
    <path d="M16 0v6M16 30v8" stroke="var(--color-cinnamon)" strokeWidth="2" />
    <ellipse cx="16" cy="18" rx="13" ry="12" fill="var(--color-lantern)" />
    <path
      d="M16 6v24M10 7c-4 6-4 16 0 22M22 7c4 6 4 16 0 22"
      stroke="var(--color-cinnamon)"
      strokeWidth="1.3"
      fill="none"
    />
  </svg>
)

/** The fair or programme that is on, for as long as it is. */
export const AnnouncementBanner = ({ announcement }: { announcement: Announcement }) => (
  <section
    aria-labelledby="announcement"
    className="flex items-center gap-6 rounded-card border border-lantern bg-lantern-soft p-4 sm:p-6"
  >
    <Lantern />
    <div className="grow">
      <p className="font-semibold text-cinnamon">{m.home_announcement()}</p>
      <h2 id="announcement" className="text-2xl">
        {announcement.title}
      </h2>
      <p className="text-ink-soft">
        {m.home_announcement_days({
          from: formatDay(announcement.from),
          to: formatDay(announcement.to),
        })}
      </p>
      {/* safe: made by markdown.ts, which lets no HTML through */}
      <div
        className="prose mt-2 max-w-text"
        dangerouslySetInnerHTML={{ __html: announcement.html }}
      />
      {announcement.link ? (
        <p className="mt-3">
          <a href={announcement.link.href} className={BUTTON}>
            {announcement.link.text}
          </a>
        </p>
      ) : null}
    </div>
  </section>
)
