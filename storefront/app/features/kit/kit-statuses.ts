/** Error pages the kit can show. */
export const KIT_STATUSES = [400, 403, 404, 410, 500, 503] as const
