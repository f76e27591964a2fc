module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/src/**/*.unit.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/"],
  transform: {
    "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", decorators: true } } }],
  },
}
