import { useParams } from "react-router-dom"
import { useTakedown } from "../lib/api/listings"
import { useTexts } from "../lib/use-texts"
import { ActDrawer } from "./act-drawer"
import { LoadState } from "./load-state"
import { MoveTakedownForm } from "./takedown-forms"

type Move = Parameters<typeof MoveTakedownForm>[0]["move"]

/** The drawer of one act on the takedown whose id stands in the address. */
export const TakedownDrawer = ({ move }: { move: Move }) => {
  const { t } = useTexts()
  const { id = "" } = useParams()
  const query = useTakedown(id)
  return (
    <ActDrawer title={t("takedowns.act_title")}>
      <LoadState query={query}>
        {({ takedown }) => <MoveTakedownForm id={id} title={takedown.title} move={move} />}
      </LoadState>
    </ActDrawer>
  )
}
