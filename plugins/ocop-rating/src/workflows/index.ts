export { loadLocalityWorkflow } from "./locality/load-locality"
export { issueCertificateWorkflow } from "./certification/issue-certificate"
export {
  fileLateReassessmentWorkflow,
  revokeCertificateWorkflow,
} from "./certification/change-certificate"
export { correctCertificateWorkflow } from "./certification/correct-certificate"
export { createRegisteredProductWorkflow } from "./certification/create-registered-product"
export { createProducerWorkflow } from "./producer/create-producer"
export { updateProducerWorkflow } from "./producer/update-producer"
export { importRegisterWorkflow } from "./register-import/import-register"
export { linkProductsWorkflow, linkProductWorkflow } from "./product-link/link-product"
export { saveGoodsWorkflow } from "./goods/save-goods"
export * from "./events"
export { rebuildCatalogueWorkflow } from "./catalogue/rebuild-catalogue"
