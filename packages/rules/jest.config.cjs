module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/src/**/*.unit.spec.ts"],
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022" } }] },
}
