// @ts-check

/** For what goes wrong before or after a page can be made. @type {Record<number, string>} */
const SENTENCES = {
  400: "Yêu cầu không hợp lệ. / The request is not valid.",
  404: "Không tìm thấy. / Not found.",
  405: "Yêu cầu này không được hỗ trợ. / This kind of request is not supported.",
  411: "Yêu cầu không hợp lệ. / The request is not valid.",
  413: "Nội dung gửi lên quá lớn. / What was sent is too large.",
  500: "Đã có lỗi xảy ra. Vui lòng thử lại sau ít phút. / Something went wrong. Please try again in a few minutes.",
  503: "Hệ thống đang bận. Vui lòng thử lại sau ít phút. / The service is busy. Please try again in a few minutes.",
}

/** @param {import("express").Response} response @param {number} status */
export const answerPlainly = (response, status) => {
  response
    .status(status)
    .set("cache-control", "no-store")
    .type("text/plain")
    .send(`${SENTENCES[status] ?? SENTENCES[500]}\n`)
}
