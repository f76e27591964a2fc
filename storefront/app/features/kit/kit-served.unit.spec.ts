import { kitIsServed } from "./kit-served"

it.each([
  [{ NODE_ENV: "production" }, false],
  [{ NODE_ENV: "production", OCOP_KIT: "0" }, false],
  [{ NODE_ENV: "production", OCOP_KIT: "1" }, true],
  [{ NODE_ENV: "development" }, true],
  [{}, true],
])("with %j it is served: %s", (env, served) => {
  expect(kitIsServed(env)).toBe(served)
})
