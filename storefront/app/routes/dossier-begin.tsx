import { listScorecardSets, producerCreateDossier, producerFilingChoices } from "@ocop/contracts"
import { data, redirect } from "react-router"
import { ConfirmForm, ProductChoice, SetList, SetSearch } from "~/features/dossier/begin-parts"
import { NEW_PRODUCT, stepOf } from "~/features/dossier/begin-view"
import { beginPath, dossierPaths } from "~/features/dossier/dossier-paths"
import { refusalText } from "~/features/dossier/dossier-words"
import { choicesOf } from "~/features/evaluation/set-choice"
import { textOf } from "~/features/checkout/form-result"
import { AreaTop } from "~/features/producer-area/area-top"
import { openProducer, orSignIn, refusalOf } from "~/features/producer-area/session.server"
import { PRIVATE_PAGE } from "~/lib/cache-headers"
import { floorApi } from "~/lib/floor.server"
import { pageTitle } from "~/lib/page"
import { assertSameOrigin } from "~/lib/same-origin.server"
import { m } from "~/paraglide/messages"
import { getLocale } from "~/paraglide/runtime"
import { Notice, WIDE_BUTTON } from "~/ui/form-parts"
import type { Route } from "./+types/dossier-begin"

export const meta = () => [
  { title: pageTitle(m.dossier_begin()) },
  { name: "robots", content: "noindex" },
]
export const headers = () => PRIVATE_PAGE

const LONGEST = 100

export const loader = async ({ request, url }: Route.LoaderArgs) => {
  const { api, producer } = await openProducer(request)
  if (!producer.capabilities.includes("manage_documents")) throw redirect(dossierPaths.all())
  const [choices, { sets }] = await Promise.all([
    orSignIn(api.call(producerFilingChoices)),
    (await floorApi()).call(listScorecardSets),
  ])
  const typed = (url.searchParams.get("tim") ?? "").trim().slice(0, LONGEST)
  const allowed = sets.filter(({ no }) => choices.sets.includes(no))
  const sectors = choicesOf(allowed, typed, getLocale())
  const isLimited = allowed.length < sets.length
  const chosen = stepOf(choices, url.searchParams)
  return { choices, typed, sectors, isLimited, chosen, name: producer.name }
}

export const action = async ({ request }: Route.ActionArgs) => {
  assertSameOrigin(request)
  const { api } = await openProducer(request)
  const form = await request.formData()
  const typed = textOf(form, "name", 300).trim()
  const body = {
    kind: textOf(form, "kind", 20) as never, // the API judges it
    registered_product_id: textOf(form, "product", 60),
    product_name: typed,
    product_set: textOf(form, "set", 2),
  }
  try {
    const { dossier } = await api.call(producerCreateDossier, { body })
    return redirect(dossierPaths.one(dossier.id), { status: 303 })
  } catch (error) {
    const { status, code } = refusalOf(error)
    return data({ typed, code }, status)
  }
}

type Loaded = Route.ComponentProps["loaderData"]

const Products = ({ choices }: Pick<Loaded, "choices">) => (
  <>
    <p>{m.dossier_begin_intro()}</p>
    <a href={beginPath(NEW_PRODUCT, "first")} className={WIDE_BUTTON}>
      {m.dossier_new_product()}
    </a>
    {choices.products.length ? (
      <>
        <h2 className="text-xl font-semibold">{m.dossier_registered()}</h2>
        <ul className="space-y-4">
          {choices.products.map((product) => (
            <ProductChoice key={product.id} product={product} />
          ))}
        </ul>
      </>
    ) : null}
  </>
)

const Sets = ({ loaded }: { loaded: Loaded }) => {
  const { chosen, typed, sectors, isLimited } = loaded
  if (chosen.step !== "set") return null
  const product = chosen.product?.id ?? NEW_PRODUCT
  return (
    <>
      <p>{m.dossier_set_intro()}</p>
      {isLimited ? <p className="text-ink-soft">{m.dossier_set_limited()}</p> : null}
      <SetSearch product={product} kind={chosen.kind} typed={typed} />
      {sectors.length ? (
        <SetList product={product} kind={chosen.kind} sectors={sectors} />
      ) : (
        <p role="status">
          {m.selfcheck_none({ typed })}{" "}
          <a href={beginPath(product, chosen.kind)} className="inline-block py-2 underline">
            {m.selfcheck_all()}
          </a>
        </p>
      )}
    </>
  )
}

export default function DossierBeginPage({ loaderData, actionData }: Route.ComponentProps) {
  const { choices, chosen, name } = loaderData
  const isAboutName =
    actionData?.code === "dossier.product_missing" || actionData?.code === "request.invalid"
  return (
    <div className="mx-auto max-w-2xl space-y-4 px-4 py-6">
      <AreaTop name={name} above={{ name: m.dossier_title(), path: dossierPaths.all() }} />
      <h1 className="text-2xl font-bold">{m.dossier_begin()}</h1>
      <Notice text={isAboutName ? null : refusalText(actionData?.code)} />
      {choices.refused ? (
        <Notice text={refusalText(choices.refused)} />
      ) : chosen.step === "product" ? (
        <Products choices={choices} />
      ) : chosen.step === "set" ? (
        <Sets loaded={loaderData} />
      ) : (
        <ConfirmForm
          {...chosen}
          typed={actionData?.typed ?? ""}
          error={isAboutName ? (refusalText(actionData?.code) ?? undefined) : undefined}
        />
      )}
    </div>
  )
}
