import { shopLink } from "./shop-link"
import { writeLetter, type LetterWords } from "./letter"

const WORDS: LetterWords = {
  subject: { vi: "Đặt mật khẩu mới", en: "Set a new password" },
  text: {
    vi: "Đặt mật khẩu mới cho tài khoản của bạn trên Sàn OCOP tại đường dẫn sau, dùng được một lần trong 15 phút:\n{link}\nNếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu cũ vẫn dùng được.",
    en: "Set a new password for your account on Sàn OCOP at this address, good once and for 15 minutes:\n{link}\nIf you did not ask for it, ignore this letter: your password stays as it is.",
  },
}

/** @param token what proves that the letter was read */
export const passwordLetter = (token: string) =>
  writeLetter(WORDS, { link: shopLink(`/tai-khoan/mat-khau?ma=${token}`) })
