/** Events of suspicion reports; each carries `{ id }`. */
export const SUSPICION_REPORTED = "ocop.suspicion.reported"
export const SUSPICION_MOVED = "ocop.suspicion.moved"
