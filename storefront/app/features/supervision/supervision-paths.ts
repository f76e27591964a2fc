import { localPath } from "~/lib/language"

const BASE = "/nha-san-xuat/thu-hoi"

/** Addresses of cases against a producer's certificates, in the language of the page. */
export const supervisionPaths = {
  case: (id: string) => localPath(`${BASE}/${encodeURIComponent(id)}`),
  file: (id: string, file: string) =>
    localPath(`${BASE}/${encodeURIComponent(id)}/tai-lieu/${encodeURIComponent(file)}`),
}
