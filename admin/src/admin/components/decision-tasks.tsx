import { Link } from "react-router-dom"
import { useIsOffice } from "../lib/api/dossiers"
import { paths } from "../lib/paths"
import { useTexts } from "../lib/use-texts"
import { TaskList } from "./task-list"

/** Decisions being issued, and what came of the latest ones; guests on the desk issue none. */
export const DecisionTasks = () => {
  const { t } = useTexts()
  const isOffice = useIsOffice()
  if (!isOffice) return null
  return (
    <TaskList kind="decision">
      {({ decision_id, certificates }) => (
        <Link className="txt-small-plus text-ui-tag-blue-text" to={paths.decision(decision_id)}>
          {t("tasks.issued", { count: certificates })}
        </Link>
      )}
    </TaskList>
  )
}
