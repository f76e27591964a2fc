import { m } from "~/paraglide/messages"
import { BUTTON, QUIET_BUTTON } from "~/ui/form-parts"
import { ErrorSign } from "./error-sign"
import type { ErrorView } from "./error-view"
import { SearchForm } from "./search-form"
import { shellPaths } from "./shell-paths"

const FurtherWays = () => (
  <nav aria-labelledby="further" className="mt-8">
    <h2 id="further" className="mb-3 text-xl">
      {m.error_links()}
    </h2>
    <ul className="flex flex-wrap gap-3">
      {[
        [shellPaths.products(), m.nav_products()],
        [shellPaths.producers(), m.error_link_producers()],
        [shellPaths.register(), m.error_link_register()],
        [shellPaths.verify(), m.nav_verify()],
        [shellPaths.complaints(), m.footer_complaints()],
      ].map(([href, name]) => (
        <li key={href}>
          <a href={href} className={QUIET_BUTTON}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

export const ErrorPage = ({ view }: { view: ErrorView }) => (
  <div className="mx-auto max-w-text px-4 py-10">
    <ErrorSign lit={view.search} />
    <h1 className="mb-3 text-3xl text-cinnamon-deep">{view.title}</h1>
    <p className="mb-6 text-lg">{view.text}</p>
    {view.search ? (
      <div className="mb-6">
        <SearchForm id="error-q" words="" />
      </div>
    ) : null}
    <p className="flex flex-wrap gap-3">
      {view.retry ? (
        <a href="" className={BUTTON}>
          {m.error_retry()}
        </a>
      ) : null}
      <a href={shellPaths.home()} className={QUIET_BUTTON}>
        {m.error_home()}
      </a>
    </p>
    {view.search ? <FurtherWays /> : null}
  </div>
)
