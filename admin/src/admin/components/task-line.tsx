import { Button, StatusBadge, Text } from "@medusajs/ui"
import { ERROR_MESSAGES, TASK_STATE_NAMES, type AdminTask, type TaskState } from "@ocop/contracts"
import type { ReactNode } from "react"
import { useResumeTask } from "../lib/api/tasks"
import { useTexts } from "../lib/use-texts"
import { formatInstant } from "../lib/view/format"
import { percentOf } from "../lib/view/task"

/** How far a task is, as a bar and as a number. */
export const TaskProgress = ({ task }: { task: Pick<AdminTask, "done" | "total"> }) => {
  const { t } = useTexts()
  const percent = percentOf(task)
  return (
    <div className="flex items-center gap-3">
      <progress
        className="h-2 w-full"
        aria-label={t("tasks.progress")}
        max={100}
        value={percent ?? undefined}
      />
      <Text size="small" className="w-12 text-right tabular-nums">
        {percent === null ? "" : t("tasks.percent", { percent })}
      </Text>
    </div>
  )
}

/** A task that is being done. */
export const RunningTask = ({ task }: { task: AdminTask }) => {
  const { t } = useTexts()
  return (
    <>
      <TaskProgress task={task} />
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("tasks.may_leave")}
      </Text>
    </>
  )
}

const COLORS: Record<TaskState, "blue" | "orange" | "green" | "red"> = {
  running: "blue",
  stopped: "orange",
  done: "green",
  refused: "red",
}

const Resume = ({ id }: { id: string }) => {
  const { t } = useTexts()
  const { mutate, isPending } = useResumeTask()
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => mutate(id)}>
      {t("tasks.resume")}
    </Button>
  )
}

/** One task: what it is about, how far it is, what came of it. */
export const TaskLine = ({ task, children }: { task: AdminTask; children?: ReactNode }) => {
  const { language } = useTexts()
  const { id, subject, state, code, actor_name, started_at } = task
  const when = formatInstant(started_at, language)
  return (
    <li className="flex flex-col gap-2 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <Text size="small" weight="plus" className="break-words">
            {subject}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {[actor_name, when].filter(Boolean).join(" · ")}
          </Text>
        </div>
        <StatusBadge color={COLORS[state]}>{TASK_STATE_NAMES[state][language]}</StatusBadge>
      </div>
      {state === "running" && <RunningTask task={task} />}
      {code && (
        <Text size="small" className="text-ui-fg-error">
          {ERROR_MESSAGES[code][language]}
        </Text>
      )}
      {state === "stopped" && <Resume id={id} />}
      {children}
    </li>
  )
}
