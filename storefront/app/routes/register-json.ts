import { downloadRegister } from "~/features/certification/register-download.server"
import { JSON_LIST } from "~/features/certification/register-file"
import type { Route } from "./+types/register-json"

export const loader = ({ url }: Route.LoaderArgs) =>
  downloadRegister(url, JSON_LIST, "so-dang-ky-ocop.json")
