import { readCertificateKeys } from "@ocop/contracts"
import { floorApi } from "~/lib/floor.server"

/** The floor's public keys, for anyone's checker. */
export const loader = async () =>
  Response.json(await (await floorApi()).call(readCertificateKeys), {
    headers: { "cache-control": "public, no-cache", "access-control-allow-origin": "*" },
  })
