import type { DOSSIER_FORMS, DossierFormName } from "@ocop/rules"
import type { Bilingual } from "../messages/languages"

export const DOSSIER_FORM_TITLES: Readonly<Record<DossierFormName, Bilingual>> = {
  registration: { vi: "Phiếu đăng ký (Mẫu 01)", en: "Registration slip (form 01)" },
  general: { vi: "Báo cáo, phần I: Thông tin chung", en: "Report, part I: general" },
  results: { vi: "Báo cáo, phần II: Kết quả kinh doanh", en: "Report, part II: business results" },
  plan: { vi: "Báo cáo, phần IV: Kế hoạch", en: "Report, part IV: plan" },
}

type FieldNames = {
  readonly [Form in DossierFormName]: Readonly<
    Record<keyof (typeof DOSSIER_FORMS)[Form], Bilingual>
  >
}

const FIELD_NAMES: FieldNames = {
  registration: {
    representative: { vi: "Người đại diện", en: "Representative" },
    position: { vi: "Chức vụ", en: "Position" },
    phone: { vi: "Điện thoại", en: "Phone" },
    email: { vi: "Thư điện tử", en: "E-mail" },
    address: { vi: "Địa chỉ cơ sở sản xuất", en: "Address of the facility" },
    product_description: {
      vi: "Mô tả sản phẩm: làm từ gì, có gì riêng",
      en: "The product: what it is made of, what is its own",
    },
  },
  general: {
    founded_year: { vi: "Năm thành lập", en: "Founded in" },
    activities: { vi: "Ngành nghề, sản phẩm chính", en: "Main activities and products" },
    workers: { vi: "Tổng số lao động", en: "Workers in all" },
    local_workers: { vi: "Trong đó lao động tại địa phương", en: "Of these from the place" },
    facility: {
      vi: "Nhà xưởng, máy móc, công suất một năm",
      en: "Premises, machines, capacity a year",
    },
    materials: { vi: "Nguồn và vùng nguyên liệu", en: "Source of the materials" },
  },
  results: {
    last_year: { vi: "Năm gần nhất đã có số liệu", en: "Latest year with figures" },
    last_revenue: { vi: "Doanh thu năm đó", en: "Revenue of that year" },
    last_profit: { vi: "Lợi nhuận năm đó", en: "Profit of that year" },
    before_revenue: { vi: "Doanh thu năm trước nữa", en: "Revenue of the year before" },
    before_profit: { vi: "Lợi nhuận năm trước nữa", en: "Profit of the year before" },
    output: { vi: "Sản lượng sản phẩm này một năm", en: "Output of this product a year" },
    markets: { vi: "Bán ở đâu, cho ai", en: "Where and to whom it is sold" },
  },
  plan: {
    production_plan: {
      vi: "Kế hoạch sản xuất, hoàn thiện sản phẩm",
      en: "Plan for production and the product",
    },
    market_plan: { vi: "Kế hoạch bán hàng, quảng bá", en: "Plan for sales and promotion" },
    support_wanted: { vi: "Đề nghị hỗ trợ", en: "Support asked for" },
  },
}

/** What a field of a form is called, by producers and staff alike. @param field one of the form's own */
export const dossierFieldName = (form: DossierFormName, field: string): Bilingual =>
  // a form has no other fields than those named above
  (FIELD_NAMES[form] as Readonly<Record<string, Bilingual>>)[field] ?? { vi: field, en: field }
