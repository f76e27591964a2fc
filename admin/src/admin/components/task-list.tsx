import { Container, Heading } from "@medusajs/ui"
import type { AdminTask, TaskKind } from "@ocop/contracts"
import type { ReactNode } from "react"
import { useTasks } from "../lib/api/tasks"
import { useTexts } from "../lib/use-texts"
import { TaskLine } from "./task-line"

interface Props {
  kind: TaskKind
  /** What came of one, below it. */
  children: (task: AdminTask) => ReactNode
}

const SHOWN = 5

/** The latest tasks of a kind, whoever began them; nothing at all while there is none. */
export const TaskList = ({ kind, children }: Props) => {
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
            {children(task)}
          </TaskLine>
        ))}
      </ul>
    </Container>
  )
}
