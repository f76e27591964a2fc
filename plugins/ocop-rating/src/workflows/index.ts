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
export { createDossierWorkflow } from "./evaluation/create-dossier"
export { submitDossierWorkflow } from "./evaluation/submit-dossier"
export { withdrawDossierWorkflow } from "./evaluation/withdraw-dossier"
export { saveAnswerWorkflow } from "./evaluation/save-answer"
export { saveFormWorkflow } from "./evaluation/save-form"
export { addEvidenceWorkflow, removeEvidenceWorkflow } from "./evaluation/evidence"
export { moveDossierWorkflow } from "./evaluation/move-dossier"
export { reportDossierWorkflow } from "./evaluation/report-dossier"
export { giveOpinionWorkflow } from "./evaluation/give-opinion"
export { createSessionWorkflow } from "./evaluation/create-session"
export { writeMinutesWorkflow } from "./evaluation/write-minutes"
export { declareConflictWorkflow, saveSheetWorkflow } from "./evaluation/score-dossier"
export { decideDossiersWorkflow } from "./evaluation/decide-dossiers"
export { assignRoleWorkflow, removeRoleWorkflow } from "./staff-role/assign-role"
export { remindRenewalsWorkflow } from "./supervision/remind-renewals"
export { openRevocationWorkflow } from "./supervision/open-revocation"
export { addCaseFileWorkflow } from "./supervision/add-case-file"
export {
  dismissRevocationWorkflow,
  explainRevocationWorkflow,
  notifyRevocationWorkflow,
} from "./supervision/move-revocation"
export { revokeByCaseWorkflow } from "./supervision/revoke-by-case"
