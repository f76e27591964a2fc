import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { AdminTask } from "@ocop/contracts"
import { taskFileUrl, usePrintDecision, useTasks } from "../lib/api/tasks"
import { refusalText } from "../lib/refusal"
import { useTexts } from "../lib/use-texts"
import { RefusalAlert } from "./refusal-alert"
import { TaskLine } from "./task-line"

const Printed = ({ task }: { task: AdminTask }) => {
  const { t } = useTexts()
  if (task.kind !== "certificate_papers" || !task.result) return null
  const { printed, left_out } = task.result
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <Text size="small" className="text-ui-fg-subtle">
        {t("tasks.printed", { count: printed })}
        {left_out > 0 && ` · ${t("tasks.left_out", { count: left_out })}`}
      </Text>
      <a className="txt-small-plus text-ui-tag-blue-text" href={taskFileUrl(task.id)} download>
        {t("tasks.download")}
      </a>
    </div>
  )
}

/** All certificates of a decision as one file, printed by the server while the screen tells how far it is. */
export const PrintPanel = ({ id }: { id: string }) => {
  const { t, language } = useTexts()
  const { data } = useTasks({ kind: ["certificate_papers"], about: id, limit: 1 })
  const { mutate, isPending, error } = usePrintDecision()
  const [task] = data?.tasks ?? []
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{t("tasks.print_title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("tasks.print_hint")}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending || task?.state === "running"}
          onClick={() => mutate(id)}
        >
          {t("tasks.print")}
        </Button>
      </div>
      <RefusalAlert refusal={error ? refusalText(error, language) : null} />
      {task && (
        <ul className="border-t">
          <TaskLine task={task}>
            <Printed task={task} />
          </TaskLine>
        </ul>
      )}
    </Container>
  )
}
