import { HEALTH_FOOD_NOTICES } from "../law/label-content"
import { claimsIn } from "./claims"

const found = (text: string): string =>
  claimsIn(text)
    .map(({ code, from, to }) => `${code}: ${text.slice(from, to)}`)
    .join(", ")

describe("a superlative", () => {
  it.each([
    ["Mật ong số 1 Tây Giang", "superlative: số 1"],
    ["MẬT ONG SỐ 1", "superlative: SỐ 1"],
    ["mat ong so 1", "superlative: so 1"],
    ["Mật ong số một", "superlative: số một"],
    ["Mật ong ngon nhất", "superlative: nhất"],
    ["Mật ong ngon nhat vung", "superlative: nhat"],
    ["Mật ong ngon NHẤT!", "superlative: NHẤT"],
    ["Mật ong ngon nhất".normalize("NFD"), `superlative: ${"nhất".normalize("NFD")}`],
    ["Loại trà duy nhất", "superlative: duy nhất"],
    ["Thương hiệu hàng đầu", "superlative: hàng đầu"],
    ["Thuong hieu hang dau", "superlative: hang dau"],
    ["Top 1 miền Trung", "superlative: Top 1"],
    ["Number one coffee", "superlative: Number one"],
    ["Đệ nhất trà", "superlative: Đệ nhất"],
    ["Tốt nhất cho sức khỏe", "superlative: nhất"],
    ["Ngon nhất và rẻ nhất", "superlative: nhất, superlative: nhất"],
  ])("stands in %j: %s", (text, claims) => {
    expect(found(text)).toBe(claims)
  })
})

it.each<[string]>([
  ["Nhật Bản"],
  ["Hàng xuất đi Nhật"],
  ["Vị nhạt, dễ uống"],
  ["Nhặt bằng tay"],
  ["Thôn Thống Nhất, xã Tây Giang"],
  ["Màu sắc đồng nhất"],
  ["Bảo quản ít nhất 6 tháng"],
  ["Dùng chậm nhất sau 3 ngày"],
  ["Hái lần thứ nhất trong năm"],
  ["Nhất định phải nấu chín"],
  ["Sử dụng tốt nhất trước ngày in trên bao bì"],
  ["Dùng tốt nhất trong 3 ngày"],
  ["Ngon nhất khi uống lạnh"],
  ["Lô số 1, đóng tháng 11"],
  ["Nhà số 1 đường Hùng Vương"],
  ["Mẫu số 10"],
  ["Số 12 Trần Phú"],
  ["Khi đặt hàng đầu tiên"],
  ["Chè sao khô, sao vàng hạ thổ"],
  ["Vì sao nên chọn"],
  ["Cả năm sao chè bằng chảo gang"],
  ["Không dùng thuốc trừ sâu"],
  ["Trị giá 200 nghìn"],
  ["Bảo trì máy sấy"],
  ["Mã vạch 8936012345678"],
  ["Ngày 01-01-2026"],
  ["Khối lượng 0,5 kg, 100.000 đồng"],
  ["TCVN 13274:2020"],
  ["Số 4001234567"],
  ["Gói 250 g x 4"],
  [""],
  ...HEALTH_FOOD_NOTICES.map((notice): [string] => [notice]),
])("%j claims nothing", (text) => {
  expect(found(text)).toBe("")
})

describe("other claims", () => {
  it.each([
    ["Giúp chữa bệnh dạ dày", "medicine: chữa bệnh"],
    ["giup chua benh da day", "medicine: chua benh"],
    ["Điều trị mất ngủ", "medicine: Điều trị"],
    ["Thần dược từ núi", "medicine: Thần dược"],
    ["Dùng thay thế thuốc", "medicine: thay thế thuốc"],
    ["Gọi 0912 345 678", "contact: 0912 345 678"],
    ["Gọi 0912.345.678 nhé", "contact: 0912.345.678"],
    ["Điện thoại +84912345678", "contact: +84912345678"],
    ["Bàn: 0235 3851234", "contact: 0235 3851234"],
    ["Viết mo@htx.vn", "contact: mo@htx.vn"],
    ["Xem https://htx.vn/tra", "contact: https://htx.vn/tra"],
    ["Mua ở trasach.com", "contact: trasach.com"],
    ["Nhắn Zalo cho tôi", "contact: Zalo"],
    ["Đạt OCOP 4 sao", "stars_in_text: 4 sao"],
    ["dat 4 SAO", "stars_in_text: 4 SAO"],
    ["OCOP bốn sao", "stars_in_text: bốn sao"],
    ["Chất lượng ★★★★", "stars_in_text: ★★★★"],
    ["Đang giảm giá", "alcohol_promoted: giảm giá"],
  ])("%j: %s", (text, claims) => {
    expect(found(text)).toBe(claims)
  })

  it.each([
    ["Không dùng để chữa bệnh", true],
    ["Sản phẩm này không phải là thuốc chữa", true],
    ["Không đường. Giúp chữa bệnh", false],
    ["Chữa bệnh, không tác dụng phụ", false],
  ])("%j denies what it says: %s", (text, negated) => {
    expect(claimsIn(text).map((claim) => claim.negated)).toEqual([negated])
  })
})
