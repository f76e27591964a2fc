import { codeOfQr } from "./qr-text"

it.each<[string, string | null]>([
  ["48-20857-01-2026", "48-20857-01-2026"],
  ["  3610/QĐ-UBND\n", "3610/QĐ-UBND"],
  ["https://san.example.vn/xac-minh/48-20857-01-2026", "48-20857-01-2026"],
  ["https://san.example.vn/en/xac-minh/3610/Q%C4%90-UBND", "3610/QĐ-UBND"],
  ["https://san.example.vn/xac-minh?code=48-20857-01-2026", "48-20857-01-2026"],
  ["HTTPS://evil.example/xac-minh/48-20857-01-2026?next=//evil", "48-20857-01-2026"],
  ["https://evil.example/", null],
  ["https://evil.example/xac-minh/%E0%A4%A", null],
  ["javascript:alert(1)", null],
  ["data:text/html,<script>alert(1)</script>", null],
  ["tel:0905123456", null],
  ["WIFI:T:WPA;S:quan;P:12345678;;", null],
  ["<script>alert(1)</script>", null],
  ["a\u0000b", null],
  ["x".repeat(101), null],
  ["", null],
  ["   ", null],
])("%j holds the code %j", (text, code) => {
  expect(codeOfQr(text)).toBe(code)
})
