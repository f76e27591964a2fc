import { Container, Heading } from "@medusajs/ui"
import type { TaskKind, TaskResults } from "@ocop/contracts"
import type { ReactNode } from "react"
import { useTasks } from "../lib/api/tasks"
import { useTexts } from "../lib/use-texts"
import { TaskLine } from "./task-line"

interface Props<Kind extends TaskKind> {
  kind: Kind
  /** What came of one, below it. */
  children: (result: TaskResults[Kind]) => ReactNode
}

const SHOWN = 5

/** The latest tasks of a kind, whoever began them; nothing at all while there is none. */
export const TaskList = <Kind extends TaskKind>({ kind, children }: Props<Kind>) => {
  const { t } = useTexts()
  const { data } = useTasks({ kind: [kind], limit: SHOWN })
  if (!data?.tasks.length) return null
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("tasks.title")}
      </Heading>
      <ul className="divide-y border-t">
        {data.tasks.map((task) => (
          <TaskLine key={task.id} task={task}>
            {/* only tasks of that kind were asked for */}
            {task.result && children(task.result as TaskResults[Kind])}
          </TaskLine>
        ))}
      </ul>
    </Container>
  )
}
