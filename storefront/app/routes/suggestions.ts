import { MAX_SEARCH_LENGTH } from "@ocop/contracts"
import { answerSuggestions } from "~/features/find/suggestions.server"
import type { Route } from "./+types/suggestions"

export const loader = ({ url }: Route.LoaderArgs): Promise<Response> =>
  // what lies behind the longest search is not passed on, only that it is too long
  answerSuggestions((url.searchParams.get("q") ?? "").slice(0, MAX_SEARCH_LENGTH + 1))
