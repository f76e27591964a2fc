/** Addresses of these screens below the dashboard's base. */
export const paths = {
  certificates: "/ocop/certificates",
  issue: "/ocop/certificates/issue",
  certificate: (id: string) => `/ocop/certificates/${id}`,
  revoke: (id: string) => `/ocop/certificates/${id}/revoke`,
  correct: (id: string) => `/ocop/certificates/${id}/correct`,
  reassess: (id: string) => `/ocop/certificates/${id}/reassess`,
  import: "/ocop/import",
  producers: "/ocop/producers",
  createProducer: "/ocop/producers/create",
  producer: (id: string) => `/ocop/producers/${id}`,
  editProducer: (id: string) => `/ocop/producers/${id}/edit`,
  suspicions: "/ocop/suspicions",
  suspicion: (id: string) => `/ocop/suspicions/${id}`,
  moveSuspicion: (id: string) => `/ocop/suspicions/${id}/move`,
  /** Certificates whose code or product is that text. */
  findCertificates: (text: string) => `/ocop/certificates?q=${encodeURIComponent(text)}`,
  product: (id: string) => `/products/${id}`,
}
