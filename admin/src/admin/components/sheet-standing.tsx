import { Text } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"
import type { Standing } from "../lib/view/card"
import { formatPoints } from "../lib/view/format"

/** Total, what is open and which stars are reached, as the sheet is filled in. */
export const SheetStanding = ({ standing, isSaved }: { standing: Standing; isSaved: boolean }) => {
  const { t, language } = useTexts()
  const { total, unanswered, stars } = standing
  const reached = stars.findLast((one) => one.reached)
  const next = stars.find((one) => !one.reached)
  return (
    <div role="status">
      <Text size="small" weight="plus">
        {t("room.total", { total: formatPoints(total, language) })}
        {reached && ` · ${t("room.stars", { stars: reached.stars })}`}
        {!isSaved && ` · ${t("room.unsaved")}`}
      </Text>
      <Text size="small" className="text-ui-fg-subtle line-clamp-2">
        {unanswered.length > 0
          ? t("room.unanswered", { count: unanswered.length, codes: unanswered.join(", ") })
          : next &&
            t("room.next_stars", {
              stars: next.stars,
              points: formatPoints(next.pointsShort, language),
              codes: next.blockers.join(", ") || "–",
            })}
      </Text>
    </div>
  )
}
