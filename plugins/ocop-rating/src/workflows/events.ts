/** Events of the register and of producers; each carries `{ id }` or `{ ids }`. */
export const CERTIFICATE_CHANGED = "ocop.certificate.changed"
export const PRODUCER_CHANGED = "ocop.producer.changed"
export const PRODUCT_LINKED = "ocop.product.linked"
export const REGISTER_IMPORTED = "ocop.register.imported"
