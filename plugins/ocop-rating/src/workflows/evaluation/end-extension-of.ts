import {
  createStep,
  StepResponse,
  transform,
  when,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { endedExtensionOf } from "../../lib/evaluation/ended-extension"
import { endExtensionWorkflow, type EndExtensionInput } from "../certification/end-extension"

interface Moved {
  dossier_id: string
  actor_id: string
}

const findEndedExtensionStep = createStep(
  "find-ended-extension",
  async (moved: Moved, { container }) =>
    new StepResponse({ ended: await endedExtensionOf(container, moved) })
)

/** For workflows after they moved a dossier: what it extended ends with it. */
export const endExtensionOf = (moved: WorkflowData<Moved>): void => {
  const found = findEndedExtensionStep(moved)
  when({ found }, ({ found }) => found.ended !== null).then(() => {
    // the condition above keeps null away
    const input = transform({ found }, ({ found }) => found.ended as EndExtensionInput)
    endExtensionWorkflow.runAsStep({ input })
  })
}
