import type {
  AdminListApplicationsQuery,
  AdminListCertificatesQuery,
  AdminListDossiersQuery,
  AdminListListingChangesQuery,
  AdminListProducersQuery,
  AdminListReviewsQuery,
  AdminListSuspicionsQuery,
  AdminListTakedownsQuery,
} from "@ocop/contracts"

/** Parts of the address that a data table writes: filters as JSON, page as offset. */
export type Search = Record<string, string | undefined>

export const PAGE_SIZE = 20

/** What a filter of the table stands for; undefined when it is not set or was mangled by hand. */
const read = (value: string | undefined): unknown => {
  if (value === undefined) return undefined
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

export const list = (value: string | undefined): string[] | undefined => {
  const parsed = read(value)
  return Array.isArray(parsed) ? parsed.map(String) : undefined
}

/** A choice of one; a code such as 20434 comes out of JSON as a number. */
export const one = (value: string | undefined): string | undefined => {
  const parsed = read(value)
  return typeof parsed === "string" || typeof parsed === "number" ? String(parsed) : undefined
}

export const paging = ({ offset }: Search) => ({ limit: PAGE_SIZE, offset: Number(offset) || 0 })

/** The backend judges the values; a filter it does not know is refused there by code. */
export const certificateQuery = (search: Search): AdminListCertificatesQuery =>
  ({
    q: search.q,
    state: list(search.state),
    stars: list(search.stars),
    set: list(search.set),
    commune: one(search.commune),
    district: one(search.district),
    expires_within: one(search.expires_within),
    ...paging(search),
  }) as AdminListCertificatesQuery

export const producerQuery = (search: Search): AdminListProducersQuery =>
  ({
    q: search.q,
    kind: list(search.kind),
    status: list(search.status),
    commune: one(search.commune),
    district: one(search.district),
    ...paging(search),
  }) as AdminListProducersQuery

/** Late reports only: the choice is written as "1", as a bare "true" would come out of JSON as no text. */
export const suspicionQuery = (search: Search): AdminListSuspicionsQuery =>
  ({
    q: search.q,
    state: list(search.state),
    ground: list(search.ground),
    overdue: one(search.overdue),
    ...paging(search),
  }) as AdminListSuspicionsQuery

export const listingChangeQuery = (search: Search): AdminListListingChangesQuery =>
  ({
    state: list(search.state),
    overdue: one(search.overdue),
    ...paging(search),
  }) as AdminListListingChangesQuery

export const takedownQuery = (search: Search): AdminListTakedownsQuery =>
  ({ state: list(search.state), ...paging(search) }) as AdminListTakedownsQuery

export const applicationQuery = (search: Search): AdminListApplicationsQuery =>
  ({ q: search.q, state: list(search.state), ...paging(search) }) as AdminListApplicationsQuery

/** Without `all` only what waits for one of the reader's roles. */
export const dossierQuery = (search: Search): AdminListDossiersQuery =>
  ({
    q: search.q,
    state: list(search.state),
    kind: list(search.kind),
    late: one(search.late),
    waiting: search.all ? undefined : true,
    ...paging(search),
  }) as AdminListDossiersQuery
/** The choice of hidden ones is written as "1" or "0", as a bare "true" would come out of JSON as no text. */
export const reviewQuery = (search: Search): AdminListReviewsQuery =>
  ({
    q: search.q,
    hidden: one(search.hidden),
    mark: one(search.mark),
    ...paging(search),
  }) as AdminListReviewsQuery
