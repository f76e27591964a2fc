import { loadMap } from "~/features/map/map.server"
import { DistrictList, MapFigure } from "~/features/map/map-parts"
import { PUBLIC_PAGE } from "~/lib/cache-headers"
import { pageTitle } from "~/lib/page"
import { m } from "~/paraglide/messages"
import type { Route } from "./+types/map"

export const headers = () => PUBLIC_PAGE
export const loader = loadMap
export const meta = () => [
  { title: pageTitle(m.map_title()) },
  { name: "description", content: m.map_intro() },
]

export default function MapPage({ loaderData }: Route.ComponentProps) {
  return (
    <div className="mx-auto max-w-page px-4 py-6">
      <h1 className="text-2xl font-bold sm:text-3xl">{m.map_title()}</h1>
      <p className="mt-1 max-w-text">{m.map_intro()}</p>
      <p>
        <a href="#danh-sach" className="inline-block py-2 text-river underline">
          {m.map_skip()}
        </a>
      </p>
      <MapFigure {...loaderData} />
      <h2 id="danh-sach" className="mt-8 mb-3 text-xl font-bold">
        {m.map_list_title()}
      </h2>
      <DistrictList districts={loaderData.districts} />
    </div>
  )
}
