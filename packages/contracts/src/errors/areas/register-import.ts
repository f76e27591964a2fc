import { errorsOf } from "../errors-of"

/** Refusals of the import of the register. */
export const REGISTER_IMPORT_ERRORS = errorsOf({
  "import.empty": { vi: "Tệp không có dòng nào.", en: "The file has no rows." },
  "import.encoding_unreadable": {
    vi: "Không đọc được bảng mã của tệp. Vui lòng lưu tệp dạng CSV UTF-8.",
    en: "The file's encoding cannot be read. Please save it as CSV UTF-8.",
  },
  "import.delimiter_unknown": {
    vi: "Không nhận ra dấu phân cách cột. Vui lòng dùng dấu phẩy hoặc chấm phẩy.",
    en: "The column separator is not recognised. Please use commas or semicolons.",
  },
  "import.header_missing": { vi: "Thiếu cột bắt buộc.", en: "A required column is missing." },
  "import.header_unknown": {
    vi: "Tên cột này lạ hoặc bị lặp lại.",
    en: "This column is not known or stands there twice.",
  },
  "import.too_many_rows": {
    vi: "Tệp quá lớn. Vui lòng chia nhỏ: tối đa 50.000 dòng.",
    en: "The file is too large. Please split it: at most 50,000 rows.",
  },
  "import.has_errors": {
    vi: "Tệp còn lỗi nên chưa có gì được ghi. Vui lòng sửa các dòng bên dưới.",
    en: "The file has errors, so nothing was written. Please correct the rows below.",
  },
  "import.value_missing": { vi: "Thiếu giá trị.", en: "A value is missing." },
  "import.value_unreadable": { vi: "Không đọc được giá trị.", en: "The value cannot be read." },
  "import.value_conflict": {
    vi: "Giá trị này khác với sổ đăng ký hoặc với dòng khác của cùng chủ thể, sản phẩm.",
    en: "This differs from the register or from another row of the same producer or product.",
  },
  "import.duplicate_row": {
    vi: "Dòng này trùng với một dòng phía trên.",
    en: "This row repeats one above it.",
  },
})
