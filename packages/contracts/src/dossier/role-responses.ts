import type { StaffRole } from "@ocop/rules"

export interface AdminStaffRole {
  id: string
  user_id: string
  user_name: string | null
  role: StaffRole
  commune_code: string | null
  commune_name: string | null
}

/** A staff account, as the dashboard's own address answers it. */
export interface AdminStaffUser {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
}

export interface AdminStaffRoleListResponse {
  roles: AdminStaffRole[]
}

export interface AdminStaffRoleResponse {
  role: AdminStaffRole
}

/** What the reader is in evaluations. */
export interface AdminOwnRolesResponse {
  user_id: string
  roles: { role: StaffRole; commune_code: string | null; commune_name: string | null }[]
  /** Whether the reader gives and takes roles. */
  keeps_roles: boolean
}
