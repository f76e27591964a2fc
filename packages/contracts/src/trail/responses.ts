/** One entry of the trail of a record: who did what, and what it was before and after. */
export interface RecordChange<Action extends string> {
  id: string
  action: Action
  /** Who acted; "system" for the seed and the command line. */
  actor_id: string
  /** Null where no name is known or shown. */
  actor_name: string | null
  reason: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  created_at: string
}
