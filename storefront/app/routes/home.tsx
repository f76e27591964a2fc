import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { localPath } from "~/lib/language"
import { m } from "~/paraglide/messages"
import { BUTTON } from "~/ui/form-parts"

export const headers = () => PUBLIC_PAGE

export default function HomePage() {
  return (
    <div className="mx-auto max-w-text px-4 py-10">
      <h1 className="mb-3 text-3xl font-bold">{m.home_title()}</h1>
      <p className="mb-6">{m.site_description()}</p>
      <a href={localPath("/san-pham")} className={BUTTON}>
        {m.home_products()}
      </a>
    </div>
  )
}
