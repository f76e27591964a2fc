export { loadLocalityWorkflow } from "./locality/load-locality"
export { issueCertificateWorkflow } from "./certification/issue-certificate"
export {
  fileLateReassessmentWorkflow,
  revokeCertificateWorkflow,
} from "./certification/change-certificate"
export { createRegisteredProductWorkflow } from "./certification/create-registered-product"
export { createProducerWorkflow } from "./producer/create-producer"
export { importRegisterWorkflow } from "./register-import/import-register"
export * from "./events"
export { rebuildCatalogueWorkflow } from "./catalogue/rebuild-catalogue"
