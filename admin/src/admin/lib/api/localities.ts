import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { adminSearchCommunes, listDistricts, readSettings } from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"

export const useCommunes = (q: string | undefined) =>
  useQuery({
    queryKey: [OCOP_KEY, "communes", q],
    queryFn: ({ signal }) => api.call(adminSearchCommunes, { query: { q }, signal }),
    placeholderData: keepPreviousData,
  })

const readDistricts = async (signal: AbortSignal) => {
  const { publishable_key } = await api.call(readSettings, { signal })
  const headers = { "x-publishable-api-key": publishable_key }
  return api.call(listDistricts, { headers, signal })
}

/** Old districts, which only change by law: read once a visit. */
export const useDistricts = () =>
  useQuery({
    queryKey: [OCOP_KEY, "districts"],
    queryFn: ({ signal }) => readDistricts(signal),
    staleTime: Infinity,
    retry: false,
  })
