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
      {({ result }) =>
        result && "decision_id" in result && "certificates" in result ? (
          <Link
            className="txt-small-plus text-ui-tag-blue-text"
            to={paths.decision(result.decision_id)}
          >
            {t("tasks.issued", { count: result.certificates })}
          </Link>
        ) : null
      }
    </TaskList>
  )
}
