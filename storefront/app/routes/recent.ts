import { answerRecent } from "~/features/keep/recent.server"
import type { Route } from "./+types/recent"

export const loader = ({ url }: Route.LoaderArgs) => answerRecent(url.searchParams.getAll("sp"))
