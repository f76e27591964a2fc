import { useMutation, useQueryClient } from "@tanstack/react-query"
import { OCOP_KEY } from "./client"

/** One write to the backend, after which every OCOP screen reads anew. */
export const useAct = <Input, Answer>(act: (input: Input) => Promise<Answer>) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: [OCOP_KEY] }),
  })
}
