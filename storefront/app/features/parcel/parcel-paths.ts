import { localPath } from "~/lib/language"

const part = encodeURIComponent

/** Addresses of an order's life, in the language of the page that is being made. */
export const parcelPaths = {
  order: (id: string) => localPath(`/don-hang/${part(id)}`),
  work: (states?: readonly string[]) =>
    localPath("/nha-san-xuat/don-hang") + (states ? `?trang-thai=${states.join(",")}` : ""),
  workOrder: (id: string) => localPath(`/nha-san-xuat/don-hang/${part(id)}`),
  photo: (id: string, returnId: string, number: number) =>
    localPath(`/nha-san-xuat/don-hang/${part(id)}/tra-hang/${part(returnId)}/anh/${number}`),
  statement: () => localPath("/nha-san-xuat/quyet-toan"),
  statementFile: (format: "csv" | "xlsx", from: string, to: string) =>
    localPath(`/nha-san-xuat/quyet-toan/${format}?tu=${part(from)}&den=${part(to)}`),
}
