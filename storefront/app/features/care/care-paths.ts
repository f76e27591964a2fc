import { localPath } from "~/lib/language"

const part = encodeURIComponent

/** Addresses of questions and complaints, in the language of the page that is being made. */
export const carePaths = {
  askAboutProduct: (handle: string) => localPath(`/san-pham/${part(handle)}/hoi`),
  /** Where whoever wants to ask about a product signs in first. */
  signInToAsk: (handle: string) => localPath(`/tai-khoan?hoi=${part(handle)}`),
  askAboutOrder: (id: string) => localPath(`/don-hang/${part(id)}/hoi`),
  complain: (id: string) => localPath(`/don-hang/${part(id)}/khieu-nai`),
  messages: () => localPath("/tai-khoan/tin-nhan"),
  message: (id: string) => localPath(`/tai-khoan/tin-nhan/${part(id)}`),
  complaints: () => localPath("/tai-khoan/khieu-nai"),
  workMessages: () => localPath("/nha-san-xuat/tin-nhan"),
  workMessage: (id: string) => localPath(`/nha-san-xuat/tin-nhan/${part(id)}`),
  workComplaints: () => localPath("/nha-san-xuat/khieu-nai"),
  workComplaint: (id: string) => localPath(`/nha-san-xuat/khieu-nai/${part(id)}`),
  workPhoto: (id: string, number: number) =>
    localPath(`/nha-san-xuat/khieu-nai/${part(id)}/anh/${number}`),
  rules: () => localPath("/khieu-nai"),
}
