import { downloadRegisterTable } from "~/features/certification/register-table.server"
import type { Route } from "./+types/register-xlsx"

export const loader = ({ url }: Route.LoaderArgs) =>
  downloadRegisterTable(url, "so-dang-ky-ocop.xlsx")
