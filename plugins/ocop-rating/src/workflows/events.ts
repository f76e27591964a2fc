/** Events of the register and of producers; each carries `{ id }` or `{ ids }`; of goods those of the products. */
export const CERTIFICATE_CHANGED = "ocop.certificate.changed"
export const PRODUCER_CHANGED = "ocop.producer.changed"
export const PRODUCT_LINKED = "ocop.product.linked"
export const GOODS_CHANGED = "ocop.goods.changed"
export const REGISTER_IMPORTED = "ocop.register.imported"
/** A dossier was made, moved or acted on; carries `{ id }`, or `{ ids }` for those of one decision. */
export const DOSSIER_CHANGED = "ocop.dossier.changed"
