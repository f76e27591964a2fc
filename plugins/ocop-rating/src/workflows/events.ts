/** Events of the register and of producers; each carries `{ id }` or `{ ids }`; of goods those of the products. */
export const CERTIFICATE_CHANGED = "ocop.certificate.changed"
export const PRODUCER_CHANGED = "ocop.producer.changed"
export const PRODUCT_LINKED = "ocop.product.linked"
export const GOODS_CHANGED = "ocop.goods.changed"
export const REGISTER_IMPORTED = "ocop.register.imported"
/** A dossier was made, moved or acted on; carries `{ id }`, or `{ ids }` for those of one decision. */
export const DOSSIER_CHANGED = "ocop.dossier.changed"
/** Producers are to be told that certificates end; carries `{ ids }` of the reminders. */
export const RENEWAL_DUE = "ocop.renewal.due"
/** A case about taking a mark away was opened or moved; carries `{ id, act }`. */
export const REVOCATION_MOVED = "ocop.revocation.moved"
/** Work that takes long is to be begun or continued; carries `{ id }`. */
export const TASK_ASKED = "ocop.task.asked"
