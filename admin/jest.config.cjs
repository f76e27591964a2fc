module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/src/**/*.unit.spec.ts"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" },
        module: { type: "commonjs" },
      },
    ],
  },
}
