const { dirname } = require("node:path")
const { loadEnv } = require("@medusajs/framework/utils")

loadEnv("test", process.cwd())

// core-flows asks for uuid without naming a version and finds one that only ES modules can load
const uuid = require.resolve("uuid", {
  paths: [dirname(require.resolve("@medusajs/medusa/package.json"))],
})

module.exports = {
  moduleNameMapper: { "^uuid$": uuid },
  testEnvironment: "node",
  testMatch: ["<rootDir>/integration-tests/http/**/*.spec.ts", "<rootDir>/src/**/*.unit.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/"],
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", decorators: true }, target: "es2021" } },
    ],
  },
  testTimeout: 120_000,
}
