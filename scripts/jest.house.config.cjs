module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.house.spec.cjs"],
  transform: {},
  testTimeout: 120_000,
}
