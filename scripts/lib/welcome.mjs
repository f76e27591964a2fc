// @ts-check

/** @typedef {ReturnType<typeof import("./accounts.mjs").accountsOf>} Accounts */

const UNKNOWN =
  "as in this database; make one with: npm exec -w backend medusa user -- -e <e-mail> -p <password>"

/** The seed makes the second and third owner of the first one's address. */
const otherOwners = (/** @type {string} */ email) =>
  [2, 3].map((number) => email.replace("@", `${number}@`)).join(", ")

/** The seed makes an officer of each role of the first staff account's address. */
const officers = (/** @type {string} */ email) =>
  ["xa", "tutuvan", "hoidong1 … hoidong7"].map((who) => `-${who}`).join(", ") +
  ` before the @ of ${email}`

const lines = (/** @type {Accounts | null} */ accounts) => {
  if (!accounts) return `  Staff login  ${UNKNOWN}`
  const { staff, customer, producer } = accounts
  return `  Staff login  ${staff.email}   ${staff.password}   (officers: ${officers(staff.email)})
  Customer     ${customer.email}   ${customer.password}
  Producer     ${producer.email}   ${producer.password}   (two more: ${otherOwners(producer.email)})`
}

/**
 * What a person reads when the floor is open.
 * @param {{ apiPort: number, storefrontPort: number, accounts: Accounts | null }} floor
 */
export const welcome = ({ apiPort, storefrontPort, accounts }) => `
Sàn OCOP is open
  Storefront   http://localhost:${storefrontPort}
  Staff desk   http://localhost:${apiPort}/app
  API          http://localhost:${apiPort}
${lines(accounts)}
  Logs         .data/logs
Ctrl-C ends it.
`
