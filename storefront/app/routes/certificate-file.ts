import { openCertificateFile } from "~/features/certification/certificate-file.server"
import type { Route } from "./+types/certificate-file"

export const loader = async ({ params }: Route.LoaderArgs) => {
  const file = await openCertificateFile(params.id)
  return new Response(await file.arrayBuffer(), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": file.headers.get("content-disposition") ?? "inline",
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    },
  })
}
