import type { MedusaContainer } from "@medusajs/framework/types"
import { TASK_MODULE } from "../../modules/task"
import type TaskModuleService from "../../modules/task/service"

export const tasksOf = (container: MedusaContainer) =>
  container.resolve<TaskModuleService>(TASK_MODULE)
