import { index, route, type RouteConfig, type RouteConfigEntry } from "@react-router/dev/routes"
import { LANGUAGES, type Language } from "@ocop/contracts"
import { careRoutes } from "./features/care/care-routes"
import { catalogRoutes } from "./features/catalog/catalog-routes"
import { checkoutRoutes } from "./features/checkout/checkout-routes"
import { keepRoutes } from "./features/keep/keep-routes"
import { kitRoutes } from "./features/kit/kit-routes"
import { dossierRoutes } from "./features/dossier/dossier-routes"
import { evaluationRoutes } from "./features/evaluation/evaluation-routes"
import { findRoutes } from "./features/find/find-routes"
import { listingRoutes } from "./features/listing/listing-routes"
import { paymentRoutes } from "./features/payment/payment-routes"
import { parcelRoutes } from "./features/parcel/parcel-routes"
import { areaRoutes } from "./features/producer-area/area-routes"
import { reportRoutes } from "./features/report/report-routes"
import { reviewRoutes } from "./features/review/review-routes"
import { seoRoutes } from "./features/seo/seo-routes"
import { shippingRoutes } from "./features/shipping/shipping-routes"
import { supervisionRoutes } from "./features/supervision/supervision-routes"
import { staticRoutes } from "./features/static/static-routes"

const PREFIXES: Readonly<Record<Language, string>> = { vi: "", en: "en" }

const homeRoute = (prefix: string, id: string): RouteConfigEntry =>
  prefix ? route(prefix, "routes/home.tsx", { id }) : index("routes/home.tsx", { id })

/** Every page stands here twice: one file, an address in each language. */
const routesIn = (language: Language): RouteConfigEntry[] => {
  const prefix = PREFIXES[language]
  return [
    homeRoute(prefix, `${language}/home`),
    ...careRoutes(prefix, language),
    ...catalogRoutes(prefix, language),
    ...findRoutes(prefix, language),
    ...checkoutRoutes(prefix, language),
    ...keepRoutes(prefix, language),
    ...kitRoutes(prefix, language),
    ...listingRoutes(prefix, language),
    ...paymentRoutes(prefix, language),
    ...parcelRoutes(prefix, language),
    ...reportRoutes(prefix, language),
    ...reviewRoutes(prefix, language),
    ...evaluationRoutes(prefix, language),
    ...areaRoutes(prefix, language),
    ...dossierRoutes(prefix, language),
    ...supervisionRoutes(prefix, language),
    ...shippingRoutes(prefix, language),
    ...staticRoutes(prefix, language),
  ]
}

/** Answers for scripts and files, which speak no language. */
const dataRoutes: RouteConfigEntry[] = [
  route("api/me", "routes/me.ts"),
  route("anh-danh-gia/:reviewId/:photoId/:size", "routes/review-photo.ts"),
  route("api/wishlist", "routes/wishlist-state.ts"),
  route("du-lieu-mo/so-dang-ky.csv", "routes/register-csv.ts"),
  route("du-lieu-mo/so-dang-ky.json", "routes/register-json.ts"),
  route("du-lieu-mo/so-dang-ky.xlsx", "routes/register-xlsx.ts"),
  route("so-dang-ky/:id/giay-chung-nhan.pdf", "routes/certificate-file.ts"),
  route(".well-known/ocop-certificate-keys.json", "routes/certificate-keys.ts"),
]

export default [...LANGUAGES.flatMap(routesIn), ...dataRoutes, ...seoRoutes] satisfies RouteConfig
