module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.redis.spec.cjs"],
  transform: {},
  testTimeout: 120_000,
}
