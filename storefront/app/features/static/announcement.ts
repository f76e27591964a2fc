import { isAfter, isBefore, localDate, type LocalDate } from "@ocop/rules"
import { toHtml } from "./markdown"
import { readMatter } from "./static-page"

export interface Announcement {
  title: string
  html: string
  /** First and last day, both included. */
  from: LocalDate
  to: LocalDate
  /** Where it leads; null when it only tells. */
  link: { href: string; text: string } | null
}

/** YAML reads an unquoted day as an instant. */
const dayOf = (value: unknown): LocalDate =>
  localDate(value instanceof Date ? value.toISOString().slice(0, 10) : String(value))

/**
 * A fair or programme from Markdown with `title`, `from`, `to` and perhaps `link`, `link_text`.
 *
 * @throws RangeError when a day is no day
 */
export const toAnnouncement = (source: string): Announcement => {
  const { data, content } = readMatter(source)
  const { title, link, link_text } = data as Record<string, unknown>
  return {
    title: String(title ?? ""),
    html: toHtml(content),
    from: dayOf(data["from"]),
    to: dayOf(data["to"]),
    link: link ? { href: String(link), text: String(link_text ?? title ?? "") } : null,
  }
}

/** The announcement while it runs. @param today calendar day in Vietnam */
export const running = (
  announcement: Announcement | null,
  today: LocalDate
): Announcement | null =>
  announcement && !isBefore(today, announcement.from) && !isAfter(today, announcement.to)
    ? announcement
    : null
