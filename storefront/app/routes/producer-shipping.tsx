import { readProducerShipping, typedFrom } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { findPlaces } from "~/features/checkout/places.server"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, orSignIn } from "~/features/producer-area/session.server"
import { FairList } from "~/features/shipping/fair-list"
import { LimitList } from "~/features/shipping/limit-list"
import { PagePart } from "~/features/shipping/page-part"
import { PickUpForm } from "~/features/shipping/pick-up-form"
import { placeFrom } from "~/features/shipping/place-form"
import { RatesFields } from "~/features/shipping/rates-fields"
import { saveShipping } from "~/features/shipping/save-shipping.server"
import { shippingPaths } from "~/features/shipping/shipping-paths"
import { problemText } from "~/features/shipping/shipping-words"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { formatDay } from "~/lib/dates"
import { floorApi } from "~/lib/floor.server"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { Notice } from "~/ui/form-parts"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/producer-shipping"

export const meta = () => [
  { title: pageTitle(m.pship_title()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

/** Where most producers of the floor are. */
const DA_NANG = "48"

export const loader = async ({ request, url }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  const shipping = await orSignIn(api.call(readProducerShipping))
  const own = shipping.pick_up?.commune?.province.code
  const province = url.searchParams.get("tinh") ?? own ?? DA_NANG
  const asked = { province_code: province, old_place: "", old_district: "" }
  const { provinces, communes } = await findPlaces(await floorApi(), asked)
  const isSaved = url.searchParams.has("da-luu")
  return { shipping, province, provinces, communes, isSaved, name: producer.name }
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const saved = await orSignIn(saveShipping(api, await request.formData()))
  if (saved.ok) return redirect(shippingPaths.producer(saved.part), { status: 303 })
  return data(saved, 400)
}

export default function ProducerShippingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { shipping, isSaved, name, ...places } = loaderData
  const { is_own, from_on, table } = shipping.rates
  const day = formatDay(from_on)
  return (
    <div className="mx-auto max-w-2xl space-y-8 px-4 py-6">
      <div className="space-y-3">
        <AreaTop name={name} />
        <h1 className="text-2xl font-bold">{m.pship_title()}</h1>
        <Notice text={actionData ? problemText(actionData.code, actionData.zone) : null} />
        {isSaved && !actionData ? (
          <p role="status" className="rounded-soft bg-river-soft p-3 font-semibold">
            {m.pship_saved()}
          </p>
        ) : null}
        <p>{m.pship_intro()}</p>
      </div>
      <PagePart id="bang-phi" title={m.pship_rates()}>
        <p>{is_own ? m.pship_own({ day }) : m.pship_floor({ day })}</p>
        <RatesFields
          typed={actionData?.typed ?? typedFrom(table)}
          fault={actionData?.zone ?? null}
        />
      </PagePart>
      <PagePart id="nhan-hang" title={m.pship_pick_up()}>
        <PickUpForm
          isOpen={shipping.pick_up !== null}
          typed={actionData?.place ?? placeFrom(shipping.pick_up)}
          {...places}
        />
      </PagePart>
      <PagePart id="hoi-cho" title={m.fair_title()}>
        <FairList fairs={shipping.fairs} typed={actionData?.fair ?? null} {...places} />
      </PagePart>
      <PagePart id="gioi-han" title={m.pship_limits()}>
        <p>{m.pship_limits_intro()}</p>
        <LimitList products={shipping.products} typed={actionData?.limit ?? null} />
      </PagePart>
    </div>
  )
}
