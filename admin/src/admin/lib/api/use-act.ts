import { ApiError } from "@ocop/contracts"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { OCOP_KEY } from "./client"

/** Somebody was faster: what the screen shows is old. */
const isOutdated = (error: unknown): boolean =>
  error instanceof ApiError && error.code === "dossier.changed_meanwhile"

/** One write to the backend, after which every OCOP screen reads anew. */
export const useAct = <Input, Answer>(act: (input: Input) => Promise<Answer>) => {
  const queries = useQueryClient()
  const readAnew = () => queries.invalidateQueries({ queryKey: [OCOP_KEY] })
  return useMutation({
    mutationFn: act,
    onSuccess: readAnew,
    onError: (error) => (isOutdated(error) ? readAnew() : undefined),
  })
}
