module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.unit.spec.cjs"],
  transform: {},
}
