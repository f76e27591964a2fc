import { useQueryParams } from "@medusajs/dashboard/hooks"
import { createDataTableColumnHelper } from "@medusajs/ui"
import type { AdminSession } from "@ocop/contracts"
import { useMemo } from "react"
import { Link } from "react-router-dom"
import { useSessions } from "../lib/api/council"
import { useIsOffice } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { formatDay } from "../lib/view/format"
import { paging } from "../lib/view/list-query"
import { ListHeader } from "./list-header"
import { WorkTable } from "./work-table"

const helper = createDataTableColumnHelper<AdminSession>()

const useColumns = () => {
  const { t, language } = useTexts()
  return useMemo(
    () => [
      helper.accessor("held_on", {
        header: t("fields.held_on"),
        cell: ({ row }) => (
          <Link className="font-medium" to={paths.session(row.original.id)}>
            {formatDay(row.original.held_on, language)}
          </Link>
        ),
      }),
      helper.accessor((row) => t(`room.kind_${row.kind}`), {
        id: "kind",
        header: t("fields.session_kind"),
      }),
      helper.accessor((row) => row.place ?? "–", {
        id: "place",
        header: t("fields.session_place"),
      }),
      helper.accessor((row) => row.members.length, {
        id: "members",
        header: t("room.members"),
      }),
      helper.accessor((row) => row.dossier_ids.length, {
        id: "dossiers",
        header: t("menu.dossiers"),
      }),
    ],
    [t, language]
  )
}

/** The sessions of the council, the latest first. */
export const SessionTable = () => {
  const { t } = useTexts()
  const list = useSessions(paging(useQueryParams(["offset"])))
  const isOffice = useIsOffice()
  const columns = useColumns()
  return (
    <WorkTable
      header={
        <ListHeader
          title={t("room.sessions")}
          subtitle={t("room.sessions_hint")}
          actions={isOffice ? [{ label: t("room.create"), to: paths.createSession }] : []}
        />
      }
      texts="room"
      list={list}
      rows={list.data?.sessions}
      columns={columns}
      pathOf={paths.session}
      enableSearch={false}
    />
  )
}
