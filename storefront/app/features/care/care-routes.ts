import { route, type RouteConfigEntry } from "@react-router/dev/routes"

/**
 * Questions and complaints under one language's prefix ("" or "en").
 *
 * @param language makes the ids unique, as one file serves both languages
 */
export const careRoutes = (prefix: string, language: string): RouteConfigEntry[] =>
  (
    [
      ["san-pham/:handle/hoi", "product-question.tsx"],
      ["don-hang/:orderId/hoi", "order-question.tsx"],
      ["don-hang/:orderId/khieu-nai", "order-complaint.tsx"],
      ["tai-khoan/tin-nhan", "account-messages.tsx"],
      ["tai-khoan/tin-nhan/:questionId", "account-message.tsx"],
      ["tai-khoan/khieu-nai", "account-complaints.tsx"],
      ["nha-san-xuat/tin-nhan", "work-messages.tsx"],
      ["nha-san-xuat/tin-nhan/:questionId", "work-message.tsx"],
      ["nha-san-xuat/khieu-nai", "work-complaints.tsx"],
      ["nha-san-xuat/khieu-nai/:complaintId", "work-complaint.tsx"],
      ["nha-san-xuat/khieu-nai/:complaintId/anh/:number", "work-complaint-photo.ts"],
    ] as const
  ).map(([path, file]) =>
    route(prefix ? `${prefix}/${path}` : path, `routes/${file}`, {
      id: `${language}/${file.replace(/\.tsx?$/, "")}`,
    })
  )
