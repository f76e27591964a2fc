// @ts-check
export const SURNAMES =
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Arất Bh'riu Pơloong Alăng".split(
    " "
  )
export const MIDDLE_NAMES =
  "Thị Văn Đức Ngọc Hữu Quang Thanh Kim Xuân Minh Bích Công Thúy Quốc Hồng".split(" ")
export const GIVEN_NAMES =
  "Hoa Lan Hùng Dũng Tâm Hương Nga Phúc Sơn Thủy Liên Yến Trung Nhàn Hạnh Tuấn Vân Loan Thảo Long Ánh Đạt Mỹ Quý".split(
    " "
  )

/** Names of firms and brands, none of them known to belong to anybody. */
export const BRANDS = {
  first:
    "Hương Đất An Xanh Lúa Suối Mây Sông Nắng Gió Vườn Rừng Bản Làng Đồi Biển Hoa Thiên Phúc Tâm".split(
      " "
    ),
  second:
    "Việt Quê Lành Xưa Ngàn Thơm Bình Phú Trong Vàng Nguyên An Đại Mới Hòa Tươi Lộc Thịnh Ngọc Sương".split(
      " "
    ),
}

export const GRADES = [
  "loại đặc biệt",
  "thượng hạng",
  "hữu cơ",
  "truyền thống",
  "hộp quà",
  "nguyên vị",
]

export const STORIES = [
  "Nghề được truyền qua ba đời, nguyên liệu lấy từ vườn của bà con trong xã.",
  "Bắt đầu từ một tổ nhóm bảy hộ, đến nay thu mua ổn định cho hơn năm mươi gia đình.",
  "Cơ sở giữ cách làm thủ công, chỉ thay lò và máy đóng gói để bảo đảm vệ sinh.",
  "Vùng nguyên liệu trồng xen dưới tán rừng, không dùng thuốc bảo vệ thực vật hóa học.",
]

export const DESCRIPTIONS = [
  "Nguyên liệu thu hái tại địa phương, sơ chế trong ngày và đóng gói tại cơ sở.",
  "Làm theo cách truyền thống, không chất bảo quản. Bảo quản nơi khô ráo, tránh nắng.",
  "Hương vị đặc trưng của vùng đất, hợp làm quà biếu và dùng hằng ngày.",
  "Có tem truy xuất nguồn gốc, sản xuất theo lô và kiểm nghiệm định kỳ.",
]
