import { downloadRegister } from "~/features/certification/register-download.server"
import { CSV } from "~/features/certification/register-file"
import type { Route } from "./+types/register-csv"

export const loader = ({ url }: Route.LoaderArgs) =>
  downloadRegister(url, CSV, "so-dang-ky-ocop.csv")
