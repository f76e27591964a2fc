import { localPath } from "~/lib/language"

/** Addresses of the producers' area, in the language of the page that is being made. */
export const areaPaths = {
  home: () => localPath("/nha-san-xuat"),
  members: () => localPath("/nha-san-xuat/thanh-vien"),
  /** @param token the secret of the link */
  invitation: (token: string) => localPath("/nha-san-xuat/loi-moi") + `?ma=${token}`,
  /** @param claimed id of a producer of the register that is claimed */
  apply: (claimed?: string) =>
    localPath("/nha-san-xuat/ho-so") + (claimed ? `?nhan=${encodeURIComponent(claimed)}` : ""),
  application: (id: string) => localPath(`/nha-san-xuat/ho-so/${encodeURIComponent(id)}`),
  paper: (id: string, paper: string) =>
    localPath(`/nha-san-xuat/ho-so/${encodeURIComponent(id)}/giay-to/${encodeURIComponent(paper)}`),
}
