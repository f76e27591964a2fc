const asked = async (address, cookies) => {
  const { asAdult } = await import("../age.mjs")
  const url = asAdult(new URL(address, "https://san.vn"), cookies)
  return url.pathname + url.search
}

it.each([
  ["/san-pham/ruou-can", "ocop_tuoi=18", "/san-pham/ruou-can?tuoi=18"],
  ["/en/san-pham/ruou-can", "a=1; ocop_tuoi=18; b=2", "/en/san-pham/ruou-can?tuoi=18"],
  ["/san-pham/ruou-can?tinh=48", "ocop_tuoi=18", "/san-pham/ruou-can?tinh=48&tuoi=18"],
  ["/san-pham/ruou-can?tuoi=18", "ocop_tuoi=18", "/san-pham/ruou-can?tuoi=18"],
  ["/san-pham/ruou-can", undefined, "/san-pham/ruou-can"],
  ["/san-pham/ruou-can", "ocop_tuoi=17", "/san-pham/ruou-can"],
  ["/san-pham/ruou-can", "xocop_tuoi=18", "/san-pham/ruou-can"],
  ["/san-pham", "ocop_tuoi=18", "/san-pham"],
  ["/san-pham/a/b", "ocop_tuoi=18", "/san-pham/a/b"],
])("%s with the cookie %s is made as %s", async (address, cookies, made) => {
  expect(await asked(address, cookies)).toBe(made)
})
