import { buildUrl } from "@ocop/contracts"

const FILE = "/producer/ocop/me/applications/:id/documents/:document_id/file"

const KINDS = new Set(["application/pdf", "image/jpeg", "image/png", "image/webp"])

/**
 * The file as the API gives it, and nothing else of its answer.
 *
 * @throws Response 404 for a paper of somebody else's, alike for none
 */
export const readPaper = async (token: string, id: string, paper: string): Promise<Response> => {
  const base = process.env.API_URL ?? "http://localhost:9000"
  const address = base + buildUrl(FILE, { params: { id, document_id: paper } })
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
  const kind = answer.headers.get("content-type") ?? ""
  if (answer.status >= 500) throw new Response(null, { status: 503 })
  if (!answer.ok || !KINDS.has(kind)) throw new Response(null, { status: 404 })
  return new Response(answer.body, {
    headers: {
      "content-type": kind,
      "cache-control": "private, no-store",
      "content-disposition": "inline",
    },
  })
}
