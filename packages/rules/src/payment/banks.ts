export interface Bank {
  /** Bank identification number of NAPAS, six digits. */
  readonly bin: string
  readonly short_name: string
  readonly name: string
}

/**
 * Banks an account can be paid into by VietQR, by short name. Source: the list of NAPAS members in
 * the npm package vietnam-qr-pay 1.5.1 (MIT), read 2026-11-25; wallets are left out, as they are no
 * bank account. A test of the marketplace plugin compares the two.
 */
export const BANKS: readonly Bank[] = [
  { bin: "970425", short_name: "AB Bank", name: "Ngân hàng TMCP An Bình" },
  { bin: "970416", short_name: "ACB", name: "Ngân hàng TMCP Á Châu" },
  {
    bin: "970405",
    short_name: "Agribank",
    name: "Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam",
  },
  { bin: "970409", short_name: "BacA Bank", name: "Ngân hàng TMCP Bắc Á" },
  { bin: "970438", short_name: "BaoViet Bank", name: "Ngân hàng TMCP Bảo Việt" },
  { bin: "970418", short_name: "BIDV", name: "Ngân hàng TMCP Đầu tư và Phát triển Việt Nam" },
  { bin: "970454", short_name: "BVBank", name: "Ngân hàng TMCP Bản Việt" },
  {
    bin: "546034",
    short_name: "CAKE by VPBank",
    name: "Ngân hàng số CAKE by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng",
  },
  { bin: "970444", short_name: "CB Bank", name: "Ngân hàng Thương mại TNHH MTV Xây dựng Việt Nam" },
  { bin: "422589", short_name: "CIMB Bank", name: "Ngân hàng TNHH MTV CIMB Việt Nam" },
  { bin: "970446", short_name: "Co-op Bank", name: "Ngân hàng Hợp tác xã Việt Nam" },
  {
    bin: "796500",
    short_name: "DBS Bank",
    name: "NH TNHH MTV Phát triển Singapore - Chi nhánh TP. Hồ Chí Minh",
  },
  { bin: "970431", short_name: "Eximbank", name: "Ngân hàng TMCP Xuất Nhập khẩu Việt Nam" },
  { bin: "970408", short_name: "GPBank", name: "Ngân hàng Thương mại TNHH MTV Dầu Khí Toàn Cầu" },
  { bin: "970437", short_name: "HDBank", name: "Ngân hàng TMCP Phát triển TP. Hồ Chí Minh" },
  { bin: "970442", short_name: "HongLeong Bank", name: "Ngân hàng TNHH MTV Hong Leong Việt Nam" },
  { bin: "458761", short_name: "HSBC Vietnam", name: "Ngân hàng TNHH MTV HSBC (Việt Nam)" },
  {
    bin: "970456",
    short_name: "IBK HCM",
    name: "Ngân hàng Công nghiệp Hàn Quốc - Chi nhánh TP. Hồ Chí Minh",
  },
  {
    bin: "970455",
    short_name: "IBK HN",
    name: "Ngân hàng Công nghiệp Hàn Quốc - Chi nhánh Hà Nội",
  },
  { bin: "970434", short_name: "Indovina Bank", name: "Ngân hàng TNHH Indovina" },
  {
    bin: "668888",
    short_name: "Kasikornbank",
    name: "Ngân hàng Đại chúng TNHH KASIKORNBANK - CN TP. Hồ Chí Minh",
  },
  { bin: "970452", short_name: "KienlongBank", name: "Ngân hàng TMCP Kiên Long" },
  {
    bin: "970463",
    short_name: "Kookmin Bank HCM",
    name: "Ngân hàng Kookmin - Chi nhánh TP. Hồ Chí Minh",
  },
  { bin: "970462", short_name: "Kookmin Bank HN", name: "Ngân hàng Kookmin - Chi nhánh Hà Nội" },
  {
    bin: "963369",
    short_name: "Liobank",
    name: "Ngân hàng số Liobank - Ngân hàng TMCP Phương Đông",
  },
  { bin: "970449", short_name: "LPBank", name: "Ngân hàng TMCP Lộc Phát Việt Nam" },
  { bin: "970422", short_name: "MB Bank", name: "Ngân hàng TMCP Quân đội" },
  { bin: "970414", short_name: "MBV", name: "Ngân hàng TNHH MTV Việt Nam Hiện Đại" },
  { bin: "970426", short_name: "MSB", name: "Ngân hàng TMCP Hàng Hải" },
  { bin: "970428", short_name: "Nam A Bank", name: "Ngân hàng TMCP Nam Á" },
  { bin: "970419", short_name: "NCB Bank", name: "Ngân hàng TMCP Quốc Dân" },
  { bin: "801011", short_name: "Nonghyup Bank", name: "Ngân hàng Nonghyup - Chi nhánh Hà Nội" },
  { bin: "970448", short_name: "OCB Bank", name: "Ngân hàng TMCP Phương Đông" },
  { bin: "970430", short_name: "PG Bank", name: "Ngân hàng TMCP Xăng dầu Petrolimex" },
  { bin: "970439", short_name: "Public Bank Vietnam", name: "Ngân hàng TNHH MTV Public Việt Nam" },
  { bin: "970412", short_name: "PVcomBank", name: "Ngân hàng TMCP Đại Chúng Việt Nam" },
  { bin: "970403", short_name: "Sacombank", name: "Ngân hàng TMCP Sài Gòn Thương Tín" },
  { bin: "970400", short_name: "SaigonBank", name: "Ngân hàng TMCP Sài Gòn Công Thương" },
  { bin: "970429", short_name: "SCB", name: "Ngân hàng TMCP Sài Gòn" },
  { bin: "970440", short_name: "SeABank", name: "Ngân hàng TMCP Đông Nam Á" },
  { bin: "970443", short_name: "SHB", name: "Ngân hàng TMCP Sài Gòn - Hà Nội" },
  { bin: "970424", short_name: "Shinhan Bank", name: "Ngân hàng TNHH MTV Shinhan Việt Nam" },
  {
    bin: "970410",
    short_name: "Standard Chartered Vietnam",
    name: "Ngân hàng TNHH MTV Standard Chartered Bank Việt Nam",
  },
  { bin: "970407", short_name: "Techcombank", name: "Ngân hàng TMCP Kỹ thương Việt Nam" },
  { bin: "963388", short_name: "Timo", name: "Ngân hàng số Timo by Bản Việt Bank" },
  { bin: "970423", short_name: "TPBank", name: "Ngân hàng TMCP Tiên Phong" },
  {
    bin: "546035",
    short_name: "Ubank by VPBank",
    name: "Ngân hàng số Ubank by VPBank - Ngân hàng TMCP Việt Nam Thịnh Vượng",
  },
  {
    bin: "970458",
    short_name: "United Overseas Bank Vietnam",
    name: "Ngân hàng United Overseas Bank Việt Nam",
  },
  { bin: "970441", short_name: "VIB", name: "Ngân hàng TMCP Quốc tế Việt Nam" },
  { bin: "970427", short_name: "VietABank", name: "Ngân hàng TMCP Việt Á" },
  { bin: "970433", short_name: "VietBank", name: "Ngân hàng TMCP Việt Nam Thương Tín" },
  { bin: "970436", short_name: "Vietcombank", name: "Ngân hàng TMCP Ngoại Thương Việt Nam" },
  { bin: "970415", short_name: "VietinBank", name: "Ngân hàng TMCP Công thương Việt Nam" },
  { bin: "970421", short_name: "VietNgaBank", name: "Ngân hàng Liên doanh Việt - Nga" },
  { bin: "970406", short_name: "Vikki Bank", name: "Ngân hàng TNHH MTV Số Vikki" },
  { bin: "970432", short_name: "VPBank", name: "Ngân hàng TMCP Việt Nam Thịnh Vượng" },
  { bin: "970457", short_name: "Woori Bank", name: "Ngân hàng TNHH MTV Woori Việt Nam" },
]
