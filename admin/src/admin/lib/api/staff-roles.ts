import { keepPreviousData, useQuery } from "@tanstack/react-query"
import {
  adminAssignRole,
  adminListStaffRoles,
  adminListStaffUsers,
  adminRemoveRole,
  type AdminAssignRoleBody,
  type AdminRemoveRoleBody,
} from "@ocop/contracts"
import { api, OCOP_KEY } from "./client"
import { useAct } from "./use-act"

export const useStaffRoles = () =>
  useQuery({
    queryKey: [OCOP_KEY, "staff-roles"],
    queryFn: ({ signal }) => api.call(adminListStaffRoles, { signal }),
  })

export const useAssignRole = () =>
  useAct((body: AdminAssignRoleBody) => api.call(adminAssignRole, { body }))

export const useRemoveRole = (id: string) =>
  useAct((body: AdminRemoveRoleBody) => api.call(adminRemoveRole, { params: { id }, body }))

export const useStaffUsers = (q: string | undefined) =>
  useQuery({
    queryKey: [OCOP_KEY, "staff-users", q],
    queryFn: ({ signal }) =>
      api.call(adminListStaffUsers, { query: { ...(q && { q }), limit: 20 }, signal }),
    placeholderData: keepPreviousData,
  })
