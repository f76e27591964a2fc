import { get, post } from "../http/endpoint"
import type {
  AdminCorrectCertificateBody,
  AdminCreateRegisteredProductBody,
  AdminFileReassessmentBody,
  AdminIssueCertificateBody,
  AdminLinkProductBody,
  AdminListCertificatesQuery,
  AdminListRegisteredProductsQuery,
  AdminRevokeCertificateBody,
  StoreListRegisterQuery,
  StoreVerifyQuery,
  StoreVerifySignedQuery,
} from "./requests"
import type {
  AdminCertificateListResponse,
  AdminCertificateResponse,
  AdminProductPanelResponse,
  AdminRegisteredProductListResponse,
  AdminRegisteredProductResponse,
  CertificateKeysResponse,
  StoreRegisterEntryResponse,
  StoreRegisterListResponse,
  StoreSignedVerificationResponse,
  StoreVerificationResponse,
} from "./responses"

export const listRegister = get<StoreListRegisterQuery, StoreRegisterListResponse>(
  "/store/ocop/register"
)
export const readRegisterEntry = get<undefined, StoreRegisterEntryResponse>(
  "/store/ocop/register/:id"
)
/** Answers with a PDF, of a certificate in force alone: 400 `certificate.not_in_force`. */
export const readCertificatePdf = get<undefined, Blob>("/store/ocop/register/:id/pdf")
export const adminReadCertificatePdf = get<undefined, Blob>("/admin/ocop/certificates/:id/pdf")
/** By product code or decision number; 404 `certificate.not_found` when nothing matches. */
export const verifyCode = get<StoreVerifyQuery, StoreVerificationResponse>("/store/ocop/verify")
/** 400 `signed_code.…` when the signature proves nothing; 404 when the register knows no such certificate. */
export const verifySignedCode = get<StoreVerifySignedQuery, StoreSignedVerificationResponse>(
  "/store/ocop/verify/signed"
)
export const readCertificateKeys = get<undefined, CertificateKeysResponse>("/ocop/certificate-keys")

export const adminListCertificates = get<AdminListCertificatesQuery, AdminCertificateListResponse>(
  "/admin/ocop/certificates"
)
export const adminReadCertificate = get<undefined, AdminCertificateResponse>(
  "/admin/ocop/certificates/:id"
)
export const adminIssueCertificate = post<AdminIssueCertificateBody, AdminCertificateResponse>(
  "/admin/ocop/certificates"
)
export const adminCorrectCertificate = post<AdminCorrectCertificateBody, AdminCertificateResponse>(
  "/admin/ocop/certificates/:id/correct"
)
export const adminRevokeCertificate = post<AdminRevokeCertificateBody, AdminCertificateResponse>(
  "/admin/ocop/certificates/:id/revoke"
)
export const adminFileReassessment = post<AdminFileReassessmentBody, AdminCertificateResponse>(
  "/admin/ocop/certificates/:id/late-reassessment"
)
export const adminListRegisteredProducts = get<
  AdminListRegisteredProductsQuery,
  AdminRegisteredProductListResponse
>("/admin/ocop/registered-products")
export const adminCreateRegisteredProduct = post<
  AdminCreateRegisteredProductBody,
  AdminRegisteredProductResponse
>("/admin/ocop/registered-products")
export const adminReadProductPanel = get<undefined, AdminProductPanelResponse>(
  "/admin/ocop/products/:id"
)
export const adminLinkProduct = post<AdminLinkProductBody, AdminProductPanelResponse>(
  "/admin/ocop/products/:id"
)
