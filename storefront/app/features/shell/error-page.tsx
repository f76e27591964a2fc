import { m } from "~/paraglide/messages"
import type { ErrorView } from "./error-view"
import { SearchForm } from "./search-form"
import { shellPaths } from "./shell-paths"

export const ErrorPage = ({ view }: { view: ErrorView }) => (
  <div className="mx-auto max-w-text px-4 py-10">
    <h1 className="mb-3 text-2xl font-bold">{view.title}</h1>
    <p className="mb-6">{view.text}</p>
    {view.search ? (
      <div className="mb-6">
        <SearchForm id="error-q" words="" />
      </div>
    ) : null}
    <a href={shellPaths.home()} className="inline-block py-2 text-river underline">
      {m.error_home()}
    </a>
  </div>
)
