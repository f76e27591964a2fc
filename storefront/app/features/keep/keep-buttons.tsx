import heartScript from "~/islands/heart.ts?worker&url"
import { m } from "~/paraglide/messages"
import { QUIET_BUTTON } from "~/ui/form-parts"
import { keepPaths } from "./keep-paths"

/** The page is the same for everyone: the form always adds, the script shows what is kept already. */
export const KeepButtons = ({ handle }: { handle: string }) => (
  <div className="flex flex-wrap items-center gap-3">
    <form
      method="post"
      action={keepPaths.wishlist()}
      data-heart
      data-keep={m.wishlist_add()}
      data-kept={m.wishlist_kept()}
    >
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="sp" value={handle} />
      <button className={QUIET_BUTTON}>
        <span aria-hidden="true" className="mr-2 text-cinnamon">
          ♡
        </span>
        <span>{m.wishlist_add()}</span>
      </button>
    </form>
    <a href={keepPaths.compare([handle])} className={QUIET_BUTTON}>
      {m.compare_link()}
    </a>
    <p role="status" className="sr-only" />
    <script defer src={heartScript} />
  </div>
)
