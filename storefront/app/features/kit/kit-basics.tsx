import { SearchForm } from "~/features/shell/search-form"
import {
  AccountIcon,
  CartIcon,
  LanternSign,
  OrdersIcon,
  ProductsIcon,
  VerifyIcon,
} from "~/features/shell/icons"
import { PagesNav } from "~/ui/pages-nav"
import { m } from "~/paraglide/messages"
import {
  BUTTON,
  ErrorSummary,
  Notice,
  QUIET_BUTTON,
  SelectField,
  TextField,
  WIDE_BUTTON,
} from "~/ui/form-parts"
import { KitPart } from "./kit-part"

/** Grounds with the letters that stand on them; whole names, for the style sheet is made from them. */
const GROUNDS = [
  "bg-rice text-ink",
  "bg-paper text-ink-soft",
  "bg-sand text-cinnamon-deep",
  "bg-river-soft text-river-deep",
  "bg-lantern-soft text-cinnamon",
  "bg-danger-soft text-danger",
  "bg-river text-on-fill",
  "bg-cinnamon text-on-fill",
  "bg-danger text-on-fill",
  "bg-night text-night-ink",
] as const

const Colors = () => (
  <KitPart title={m.kit_colors()}>
    <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-5">
      {GROUNDS.map((names) => (
        <li key={names} className={`rounded-soft border border-line p-3 ${names}`}>
          {names}
        </li>
      ))}
    </ul>
  </KitPart>
)

const SIZES = ["text-4xl", "text-3xl", "text-2xl", "text-xl", "text-lg", "text-base"] as const

const Type = () => (
  <KitPart title={m.kit_type()}>
    {SIZES.map((size) => (
      <p key={size} className={`${size} ${size === "text-base" ? "" : "font-display font-bold"}`}>
        {m.kit_type_sample()}
      </p>
    ))}
  </KitPart>
)

const Buttons = () => (
  <KitPart title={m.kit_buttons()}>
    <p className="flex flex-wrap gap-3">
      <button className={BUTTON}>{m.search_submit()}</button>
      <button className={QUIET_BUTTON}>{m.cart_update()}</button>
      <button className={WIDE_BUTTON}>{m.product_add()}</button>
      <a href="#main" className="py-2 text-river underline">
        {m.list_clear()}
      </a>
    </p>
    <PagesNav
      view={{
        page: 3,
        pages: 9,
        shown: [1, null, 2, 3, 4, null, 9],
        previous: 2,
        next: 4,
        past_the_end: false,
      }}
      hrefOf={(page) => `?page=${page}`}
    />
  </KitPart>
)

const OPTIONS = [{ value: "1", label: "Xã Tây Giang" }]

const Fields = () => (
  <KitPart title={m.kit_fields()}>
    <div className="grid max-w-text gap-4">
      <SearchForm id="kit-q" words="" />
      <TextField name="kit_plain" label={m.verify_code()} value="" optional />
      <TextField name="kit_hint" label={m.verify_code()} value="" hint={m.kit_field_hint()} />
      <TextField name="kit_error" label={m.verify_code()} value="?" error={m.kit_field_error()} />
      <SelectField
        name="kit_select"
        label={m.list_sort()}
        value=""
        choose="…"
        options={OPTIONS}
        error={m.kit_field_error()}
      />
    </div>
  </KitPart>
)

const Notices = () => (
  <KitPart title={m.kit_notices()}>
    <ErrorSummary items={[{ field: "kit_error", text: m.kit_field_error() }]} />
    <Notice text={m.error_forbidden_text()} />
  </KitPart>
)

const Icons = () => (
  <KitPart title={m.kit_icons()}>
    <p className="flex flex-wrap items-center gap-4">
      <LanternSign />
      <ProductsIcon />
      <VerifyIcon />
      <CartIcon />
      <OrdersIcon />
      <AccountIcon />
    </p>
  </KitPart>
)

export const KitBasics = () => (
  <>
    <Colors />
    <Type />
    <Buttons />
    <Fields />
    <Notices />
    <Icons />
  </>
)
