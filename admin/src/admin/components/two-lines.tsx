import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

interface Props {
  to: string
  title: string
  /** Whose it is, or what else tells it from others. */
  note: string
  /** What a phone shows in no other column before it is pushed aside. */
  onPhone?: string
}

/** The link is what a keyboard reaches; a click anywhere in the row goes there too. */
export const TwoLines = ({ to, title, note, onPhone }: Props) => (
  <div className="flex min-w-0 flex-col py-1">
    <Link className="text-ui-fg-base truncate font-medium" to={to}>
      {title}
    </Link>
    <Text size="xsmall" className="text-ui-fg-muted truncate">
      {note}
    </Text>
    {onPhone ? (
      <Text size="xsmall" className="truncate lg:hidden">
        {onPhone}
      </Text>
    ) : null}
  </div>
)
