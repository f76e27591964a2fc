import type { clientOf } from "./client"

type Client = ReturnType<typeof clientOf>

export const APPLICATIONS = "/producer/ocop/me/applications"

export const PDF = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n").toString(
  "base64"
)

export const IDENTITY_NUMBER = "049123456789"

/** Facts of a cooperative that may sell; each test changes what it is about. */
export const applicationBody = (changes: Record<string, unknown> = {}) => ({
  name: "HTX Nông nghiệp A Vương",
  kind: "cooperative",
  tax_code: "4000123456",
  registration_number: "330200001",
  representative: "Alăng Thị Mơ",
  identity_number: "049 123 456 789",
  phone: "+84 912 345 678",
  address: "Thôn 2",
  commune_code: "20434",
  ...changes,
})

export const paperBody = (changes: Record<string, unknown> = {}) => ({
  type: "cooperative_registration",
  number: "330200001",
  issuer: "Phòng Kinh tế",
  issued_on: "10/01/2025",
  expires_on: null,
  file_name: "dang-ky.pdf",
  content_base64: PDF,
  ...changes,
})

const identityPaper = { type: "representative_identity", number: "***789", issuer: "Bộ Công an" }

/** Opens an application, adds its papers and hands it in; answers its id. */
export const handIn = async (
  member: Client,
  changes: Record<string, unknown> = {},
  papers: Record<string, unknown>[] = [{}, { ...identityPaper, expires_on: "2040-01-01" }]
): Promise<string> => {
  const { data } = await member.post(APPLICATIONS, applicationBody(changes))
  const { id } = data.application
  for (const paper of papers) await member.post(`${APPLICATIONS}/${id}/documents`, paperBody(paper))
  await member.post(`${APPLICATIONS}/${id}/submit`)
  return id
}
