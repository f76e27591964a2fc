import type { FilingChoice } from "@ocop/contracts"
import type { DossierKind } from "@ocop/rules"
import { formatDay } from "~/lib/dates"
import { m } from "~/paraglide/messages"
import { CARD } from "~/ui/card"
import { BUTTON, INPUT, QUIET_BUTTON, TextField, WIDE_BUTTON } from "~/ui/form-parts"
import type { SectorChoice } from "../evaluation/set-choice"
import { said } from "../producer-area/words"
import { kindsOf, NEW_PRODUCT } from "./begin-view"
import { beginPath, dossierPaths } from "./dossier-paths"
import { kindName, refusalText, setName } from "./dossier-words"
import { SET_EXAMPLES } from "./set-examples"

const Certificate = ({ certificate }: Pick<FilingChoice, "certificate">) =>
  certificate ? (
    <>
      <p>
        {m.dossier_certificate({
          stars: certificate.stars,
          day: formatDay(certificate.last_day),
        })}
      </p>
      <p className="text-ink-soft">
        {m.dossier_window({
          from: formatDay(certificate.opens_on),
          to: formatDay(certificate.closes_on),
        })}
      </p>
    </>
  ) : (
    <p className="text-ink-soft">{m.dossier_no_certificate()}</p>
  )

const Kinds = ({ product }: { product: FilingChoice }) => (
  <ul className="mt-2 space-y-2">
    {kindsOf(product).map(({ kind, refused }) => (
      <li key={kind}>
        {refused ? (
          <p className="text-ink-soft">
            {kindName(kind)}: {refusalText(refused)}
          </p>
        ) : (
          <a href={beginPath(product.id, kind)} className={WIDE_BUTTON}>
            {kindName(kind)}
          </a>
        )}
      </li>
    ))}
  </ul>
)

/** A product of the register, with what may be filed for it today and why not the rest. */
export const ProductChoice = ({ product }: { product: FilingChoice }) => (
  <li className={CARD}>
    <h3 className="text-lg font-semibold">{product.name}</h3>
    {product.product_set ? <p className="text-ink-soft">{setName(product.product_set)}</p> : null}
    <Certificate certificate={product.certificate} />
    {product.open_dossier_id ? (
      <a href={dossierPaths.one(product.open_dossier_id)} className={`${QUIET_BUTTON} mt-2`}>
        {m.dossier_open_one()}
      </a>
    ) : (
      <Kinds product={product} />
    )}
  </li>
)

interface SetSearchProps {
  product: string
  kind: DossierKind
  typed: string
}

export const SetSearch = ({ product, kind, typed }: SetSearchProps) => (
  <form action={dossierPaths.begin()} role="search" aria-label={m.selfcheck_search_name()}>
    <input type="hidden" name="sp" value={product} />
    <input type="hidden" name="loai" value={kind} />
    <label htmlFor="tim" className="font-medium">
      {m.selfcheck_search()}
    </label>
    <div className="flex items-end gap-2">
      <input
        id="tim"
        name="tim"
        type="search"
        defaultValue={typed}
        maxLength={100}
        className={INPUT}
      />
      <button className={`${BUTTON} shrink-0`}>{m.selfcheck_search_do()}</button>
    </div>
  </form>
)

interface SetListProps {
  product: string
  kind: DossierKind
  sectors: readonly SectorChoice[]
}

/** The sets by sector, each with a few products that belong to it. */
export const SetList = ({ product, kind, sectors }: SetListProps) =>
  sectors.map(({ key, name, sets }) => (
    <section key={key} className={CARD}>
      <h2 className="text-lg font-bold">{name}</h2>
      <ul className="divide-y divide-line">
        {sets.map(({ no }) => (
          <li key={no} className="py-2">
            <a
              href={beginPath(product, kind, no)}
              className="inline-flex min-h-11 items-center text-river underline"
            >
              {setName(no)}
            </a>
            <p className="text-ink-soft">
              {m.dossier_examples({ examples: said(SET_EXAMPLES[no] ?? { vi: "", en: "" }) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ))

interface ConfirmProps {
  product: FilingChoice | null
  kind: DossierKind
  set: number
  typed: string
  error: string | undefined
}

/** The last look before a dossier is made. */
export const ConfirmForm = ({ product, kind, set, typed, error }: ConfirmProps) => (
  <form method="post" noValidate className={`${CARD} space-y-4`}>
    <input type="hidden" name="product" value={product?.id ?? ""} />
    <input type="hidden" name="kind" value={kind} />
    <input type="hidden" name="set" value={set} />
    <p>
      <strong>{kindName(kind)}</strong>
    </p>
    <p>{setName(set)}</p>
    {product ? (
      <p>
        {m.dossier_product()}: <strong>{product.name}</strong>
      </p>
    ) : (
      <TextField
        name="name"
        label={m.dossier_product_name()}
        hint={m.dossier_product_name_hint()}
        value={typed}
        error={error}
      />
    )}
    {product?.product_set ? null : (
      <a href={beginPath(product?.id ?? NEW_PRODUCT, kind)} className={QUIET_BUTTON}>
        {m.selfcheck_other()}
      </a>
    )}
    <button className={WIDE_BUTTON}>{m.dossier_make()}</button>
  </form>
)
