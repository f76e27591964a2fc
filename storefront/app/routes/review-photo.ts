import { answerPhoto } from "~/features/review/review-photo.server"
import type { Route } from "./+types/review-photo"

export const loader = ({ request, params }: Route.LoaderArgs): Promise<Response> =>
  answerPhoto(request, params)
