import { errorsOf } from "../errors-of"

/** Refusals of customers' accounts. */
export const CUSTOMER_ERRORS = errorsOf({
  "consent.version_outdated": {
    vi: "Nội dung đồng ý đã được sửa. Vui lòng đọc lại rồi chọn.",
    en: "The text of this consent has changed. Please read it again and choose.",
  },
  "customer.password_wrong": {
    vi: "Mật khẩu không đúng.",
    en: "The password is not right.",
  },
  "customer.orders_under_way": {
    vi: "Bạn còn đơn hàng chưa giao xong. Tài khoản xóa được sau khi đơn đã giao hoặc đã hủy.",
    en: "You have orders under way. The account can be deleted once they are delivered or cancelled.",
  },
  "customer.matters_open": {
    vi: "Bạn còn khiếu nại hoặc yêu cầu trả hàng đang giải quyết. Tài khoản xóa được khi các việc này kết thúc.",
    en: "A complaint or a return of yours is still open. The account can be deleted once it has ended.",
  },
})
