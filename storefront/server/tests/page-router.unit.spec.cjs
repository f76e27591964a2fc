const TIMES_READ = { count: 0 }
const goods = {
  get title() {
    TIMES_READ.count += 1
    return "Trà"
  },
}

const route = (id, path, module, parentId = "root") => ({ id, path, parentId, module })
const Page = () => null

const buildWith = async () => {
  const { data } = await import("react-router")
  const routes = Object.fromEntries(
    [
      {
        id: "root",
        path: "",
        module: { default: Page, loader: () => ({ origin: "https://san.vn" }) },
      },
      route("product", "san-pham/:handle", { default: Page, loader: async () => goods }),
      route("list", "san-pham", { default: Page, loader: () => data({ count: 0 }, 404) }),
      route("lost", "cu", {
        default: Page,
        loader: () => {
          throw new Response(null, { status: 404 })
        },
      }),
      route("moved", "doi", {
        default: Page,
        loader: () => new Response(null, { status: 301, headers: { location: "/san-pham" } }),
      }),
      route("file", "robots.txt", { loader: () => new Response("User-agent: *") }),
    ].map((one) => [one.id, one])
  )
  /** @type {any[]} */
  const rendered = []
  const render = (_request, status, _headers, context) => {
    rendered.push(context)
    return new Response("page", { status })
  }
  const assets = { routes: Object.fromEntries(Object.keys(routes).map((id) => [id, { id }])) }
  const build = {
    routes,
    assets,
    entry: { module: { default: render, handleError: () => undefined } },
    future: { v8_middleware: true },
    ssr: true,
    prerender: [],
    basename: "/",
    routeDiscovery: { mode: "initial" },
  }
  return { build, rendered }
}

const ask = async (id, path) => {
  const { createPageRouter } = await import("../page-router.mjs")
  const { build, rendered } = await buildWith()
  const answer = await createPageRouter(build)(id, new Request(`https://san.vn${path}`))
  return { answer, context: rendered[0] }
}

it("gives a page what its loaders answered", async () => {
  const { answer, context } = await ask("product", "/san-pham/tra")
  expect(answer.status).toBe(200)
  expect(context.staticHandlerContext.loaderData).toEqual({
    root: { origin: "https://san.vn" },
    product: { title: "Trà" },
  })
})

it("answers as a loader says that has nothing to show", async () => {
  const { answer, context } = await ask("lost", "/cu")
  expect(answer.status).toBe(404)
  expect(Object.values(context.staticHandlerContext.errors)).toMatchObject([{ status: 404 }])
})

it("keeps the status that a loader says", async () => {
  const { answer, context } = await ask("list", "/san-pham")
  expect(answer.status).toBe(404)
  expect(context.staticHandlerContext.loaderData.list).toEqual({ count: 0 })
})

it("leaves answers that are no data alone", async () => {
  const { answer } = await ask("moved", "/doi")
  expect([answer.status, answer.headers.get("location")]).toEqual([301, "/san-pham"])
  expect(await (await ask("file", "/robots.txt")).answer.text()).toBe("User-agent: *")
})

it("knows the page that is asked for and what it lies in, no other", async () => {
  const { context } = await ask("product", "/san-pham/tra")
  expect(Object.keys(context.manifest.routes)).toEqual(["root", "product"])
  expect(Object.keys(context.routeModules)).toEqual(["root", "product"])
})

it("does not write the data down for a script that no page loads", async () => {
  TIMES_READ.count = 0
  const { context } = await ask("product", "/san-pham/tra")
  expect(context.serverHandoffStream).toBeUndefined()
  expect(TIMES_READ.count).toBe(0)
})
